package dev.lacuna.question.backlog;

import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** In which order work is shown. Whatever it leaves equal goes on by what unlocks most, then by id. */
public enum Rank implements Term {
    /** What unlocks most: blockers that it helps to close, then customers touched, then the least effort. */
    UNLOCKS,
    /** The worst gap that it helps to close. */
    SEVERITY,
    /**
     * Weighted shortest job first: the cost of delay divided by the size of the job, as Reinertsen defines it
     * ({@code https://www.scaledagileframework.com/wsjf/}). The cost of delay is stood for by {@link #value}, the size by
     * the effort; what has no effort has no quotient and goes last.
     */
    WSJF,
    /** The customers that it touches. */
    CUSTOMERS;

    private static final int OF_A_BLOCKER = 8;
    private static final int OF_A_MAJOR = 3;
    private static final int OF_A_MINOR = 1;
    private static final int OF_A_CUSTOMER = 1;
    private static final MathContext QUOTIENT = MathContext.DECIMAL64;
    private static final BigDecimal NO_SIZE = new BigDecimal("0.5");

    private static final Comparator<WorkItem> MOST_UNLOCKED = Comparator.comparingLong(WorkItem::blockers)
            .thenComparingInt(item -> item.touched())
            .reversed()
            .thenComparing(WorkItem::effort, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    Comparator.comparingInt((WorkItem item) -> item.gaps().size())
                            .reversed())
            .thenComparing(WorkItem::id);

    /** The first to do comes first; a total order. */
    public Comparator<WorkItem> order() {
        return switch (this) {
            case UNLOCKS -> MOST_UNLOCKED;
            case SEVERITY -> Comparator.comparing(WorkItem::severity).thenComparing(MOST_UNLOCKED);
            case WSJF ->
                Comparator.comparing(Rank::wsjf, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(MOST_UNLOCKED);
            case CUSTOMERS ->
                Comparator.comparingInt((WorkItem item) -> item.touched())
                        .reversed()
                        .thenComparing(MOST_UNLOCKED);
        };
    }

    /** What it is worth not to wait: 8 for each blocker that it helps to close, 3 a major, 1 a minor gap, 1 a customer. */
    public static int value(WorkItem item) {
        return item.gaps().stream().mapToInt(gap -> points(gap.severity())).sum() + item.touched() * OF_A_CUSTOMER;
    }

    /** Value by effort, an effort of 0 taken as a half; absent where nobody estimated it. */
    public static @Nullable BigDecimal wsjf(WorkItem item) {
        BigDecimal effort = item.effort();
        if (effort == null) {
            return null;
        }
        return BigDecimal.valueOf(value(item)).divide(effort.signum() > 0 ? effort : NO_SIZE, QUOTIENT);
    }

    private static int points(Severity severity) {
        return switch (severity) {
            case BLOCKER -> OF_A_BLOCKER;
            case MAJOR -> OF_A_MAJOR;
            case MINOR -> OF_A_MINOR;
            case INFO -> 0;
        };
    }
}
