package dev.lacuna.read.frd;

import dev.lacuna.catalog.FrdForm.FrdColumns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of a table hold, by their names. */
final class AnswerColumns {
    private static final Set<String> MARKS = Set.of("x", "[x]", "✓", "✔", "✔\uFE0F", "☑", "☒", "✅", "yes", "•");

    private final List<String> header;
    private final List<@Nullable Use> uses;

    private AnswerColumns(List<String> header, List<@Nullable Use> uses) {
        this.header = header;
        this.uses = uses;
    }

    /** What a column is read for. */
    enum Use {
        ID,
        QUESTION,
        ANSWER,
        YES,
        NO,
        NOT_APPLICABLE,
        HOW,
        WHY,
        EXPLANATION;

        private List<String> usual() {
            return switch (this) {
                case ID -> List.of("id", "qualifier", "qualifiers", "qualifier id");
                case QUESTION -> List.of("question", "questions", "item", "check", "criterion");
                case ANSWER -> List.of("answer", "answers", "response", "yes/no", "yes or no", "y/n", "yes/no/na");
                case YES -> List.of("yes");
                case NO -> List.of("no");
                case NOT_APPLICABLE -> List.of("n/a", "na", "not applicable");
                case HOW -> List.of("how", "if yes, how");
                case WHY -> List.of("why", "why not", "if no, why");
                case EXPLANATION ->
                    List.of(
                            "how or why",
                            "how/why",
                            "how and why",
                            "explanation",
                            "details",
                            "reason",
                            "rationale",
                            "justification",
                            "comment",
                            "comments",
                            "remark",
                            "remarks",
                            "note",
                            "notes",
                            "description");
            };
        }

        private List<String> names(FrdColumns more) {
            return switch (this) {
                case ID -> more.id();
                case QUESTION -> more.question();
                case ANSWER -> more.answer();
                case HOW -> more.how();
                case WHY -> more.why();
                case EXPLANATION -> more.explanation();
                case YES, NO, NOT_APPLICABLE -> List.of();
            };
        }
    }

    static AnswerColumns of(List<String> header, FrdColumns more) {
        Map<Use, Set<String>> names = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            names.put(
                    use,
                    Stream.concat(use.usual().stream(), use.names(more).stream())
                            .map(AnswerColumns::key)
                            .collect(Collectors.toSet()));
        }
        List<@Nullable Use> uses = new ArrayList<>();
        for (String name : header) {
            uses.add(names.entrySet().stream()
                    .filter(use -> use.getValue().contains(key(name)))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null));
        }
        return new AnswerColumns(header, uses);
    }

    /** Letters, digits and single spaces; signs alone stay as they are, since "#" is a name too. */
    private static String key(String name) {
        String key = WordKey.of(name);
        return key.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : key;
    }

    boolean has(Use use) {
        return uses.contains(use);
    }

    boolean holdAnswers() {
        return (has(Use.ID) || has(Use.QUESTION)) && (has(Use.ANSWER) || (has(Use.YES) && has(Use.NO)));
    }

    /** What a row holds for a use; empty where it holds nothing. */
    String text(List<String> cells, Use use) {
        return IntStream.range(0, Math.min(cells.size(), uses.size()))
                .filter(i -> uses.get(i) == use)
                .mapToObj(cells::get)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The answer of a row in words, also where it is a mark in the column of an answer. */
    String answer(List<String> cells) {
        String marked = Stream.of(Use.YES, Use.NO, Use.NOT_APPLICABLE)
                .filter(use -> MARKS.contains(text(cells, use).toLowerCase(Locale.ROOT)))
                .map(use -> use == Use.NOT_APPLICABLE
                        ? "not applicable"
                        : use.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return marked.isEmpty() ? text(cells, Use.ANSWER) : marked;
    }

    /** The names of columns that nothing is read from, though the row holds something there. */
    List<String> unread(List<String> cells) {
        return IntStream.range(0, Math.min(cells.size(), uses.size()))
                .filter(i -> uses.get(i) == null && !cells.get(i).isEmpty())
                .mapToObj(header::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
