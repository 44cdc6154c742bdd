package dev.lacuna.question.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Scope;
import dev.lacuna.question.backlog.WorkItem.HelpedGap;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order work is shown. */
class RankTest {
    private static final WorkItem TWO_BLOCKERS = item("p/a:x", null, List.of(), Severity.BLOCKER, Severity.BLOCKER);
    private static final WorkItem LOVED = item("p/b:x", "8", List.of("one", "two"), Severity.BLOCKER);
    private static final WorkItem CHEAP = item("p/c:x", "2", List.of("one"), Severity.BLOCKER);
    private static final WorkItem DEAR = item("p/d:x", "20", List.of("one"), Severity.BLOCKER);
    private static final WorkItem UNESTIMATED = item("p/e:x", null, List.of("one"), Severity.BLOCKER);
    private static final WorkItem MINOR = item("p/f:x", "0.5", List.of("one", "two", "three"), Severity.MINOR);

    private static final List<WorkItem> ALL = List.of(MINOR, UNESTIMATED, DEAR, CHEAP, LOVED, TWO_BLOCKERS);

    private static WorkItem item(String id, @Nullable String effort, Collection<String> customers, Severity... gaps) {
        List<HelpedGap> helped = Arrays.stream(gaps)
                .map(severity -> new HelpedGap("R:" + severity, "R", Scope.TENANT, severity))
                .toList();
        return new WorkItem(
                0,
                id,
                List.of(),
                "p/area",
                WorkItem.WorkKind.BUILD,
                "a",
                "x",
                "area",
                "Title",
                "What",
                List.of(),
                List.of(),
                Scope.TENANT,
                helped.stream().map(HelpedGap::severity).sorted().findFirst().orElseThrow(),
                null,
                null,
                effort == null ? null : new BigDecimal(effort),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                helped,
                new TreeSet<>(customers));
    }

    private static List<WorkItem> by(Rank rank) {
        return ALL.stream().sorted(rank.order()).toList();
    }

    @Test
    void blockersComeFirstThenCustomersThenTheLeastEffort() {
        assertThat(by(Rank.UNLOCKS)).containsExactly(TWO_BLOCKERS, LOVED, CHEAP, DEAR, UNESTIMATED, MINOR);
    }

    @Test
    void bySeverityTheWorstComesFirst() {
        assertThat(by(Rank.SEVERITY)).last().isEqualTo(MINOR);
    }

    @Test
    void byCustomersTheMostTouchedComesFirst() {
        assertThat(by(Rank.CUSTOMERS)).startsWith(MINOR, LOVED).endsWith(TWO_BLOCKERS);
    }

    @Test
    void byWsjfValueIsDividedByEffortAndWhatHasNoneGoesLast() {
        assertThat(Rank.value(LOVED)).isEqualTo(10);
        assertThat(Rank.wsjf(LOVED)).isEqualByComparingTo("1.25");
        assertThat(Rank.wsjf(MINOR)).isEqualByComparingTo("8");
        assertThat(Rank.wsjf(UNESTIMATED)).isNull();
        assertThat(by(Rank.WSJF)).containsExactly(MINOR, CHEAP, LOVED, DEAR, TWO_BLOCKERS, UNESTIMATED);
    }

    @Test
    void theOrderDoesNotDependOnTheOrderBefore() {
        List<WorkItem> shuffled = new ArrayList<>(ALL);
        for (Rank rank : Rank.values()) {
            Collections.shuffle(shuffled, new Random(7));
            assertThat(shuffled.stream().sorted(rank.order())).containsExactlyElementsOf(by(rank));
        }
    }
}
