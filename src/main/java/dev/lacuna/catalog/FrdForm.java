package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.OneOrMany;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How feature requirements documents are written: what a team may set beside its qualifiers.
 *
 * @param headings below which answers are looked for, at least one
 * @param columns names of columns in tables of answers, beside those that are known anyway
 * @param placeholders words that stand where somebody will explain an answer later, and so explain nothing
 */
public record FrdForm(List<String> headings, FrdColumns columns, List<String> placeholders) {
    private static final List<String> HEADINGS = List.of("Cloud design qualifiers");
    private static final List<String> PLACEHOLDERS =
            List.of("tbd", "tba", "tbc", "todo", "to do", "to be defined", "n/a", "none", "see above", "see below");

    /** That of a catalog which says nothing about it. */
    public static final FrdForm DEFAULT = new FrdForm(HEADINGS, FrdColumns.NONE, PLACEHOLDERS);

    public FrdForm {
        headings = headings.isEmpty() ? HEADINGS : List.copyOf(headings);
        placeholders = placeholders.isEmpty() ? PLACEHOLDERS : List.copyOf(placeholders);
    }

    /** Whether a text holds nothing but one of the placeholders, or punctuation. */
    public boolean isPlaceholder(String text) {
        String bare = bare(text);
        return bare.isEmpty()
                || placeholders.stream().anyMatch(each -> bare(each).equals(bare));
    }

    /** In small letters, with single spaces, and without what stands around its first and last letter or digit. */
    private static String bare(String text) {
        return text.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** What columns of tables of answers may be called. */
    public record FrdColumns(
            @OneOrMany List<String> id,
            @OneOrMany List<String> question,
            @OneOrMany List<String> answer,
            @OneOrMany List<String> how,
            @OneOrMany List<String> why,
            @OneOrMany List<String> explanation) {
        static final FrdColumns NONE = new FrdColumns(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        public FrdColumns {
            id = List.copyOf(id);
            question = List.copyOf(question);
            answer = List.copyOf(answer);
            how = List.copyOf(how);
            why = List.copyOf(why);
            explanation = List.copyOf(explanation);
        }
    }

    /** What is set of it in a file. */
    static FrdForm of(List<String> headings, @Nullable FrdColumns columns, List<String> placeholders) {
        return new FrdForm(headings, columns == null ? FrdColumns.NONE : columns, placeholders);
    }
}
