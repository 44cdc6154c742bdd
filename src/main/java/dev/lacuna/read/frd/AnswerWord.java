package dev.lacuna.read.frd;

import dev.lacuna.catalog.Answer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A yes, no or not applicable with which a text begins.
 *
 * @param from where it stands in the text
 * @param to where the rest of the text begins
 * @param alone whether it is set off from the rest, as by a comma
 */
record AnswerWord(Answer answer, int from, int to, boolean alone) {
    private static final Pattern ALONE = Pattern.compile("^\\s*(?:$|[,;:.!(–—-])");

    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:(?:answer|response|reply|a)\\s*[:=]\\s*)?(?:[✅✔☑❌✗✘]\\uFE0F?\\s*)?[\"'“”‘’]?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile(
            "(?i:(yes|no|not[\\s-]+applicable|n/a|n\\.a\\.))(?![\\p{L}\\p{N}_]|['’]\\p{L}|-\\p{L}|[.#]\\p{N}|\\s*#?\\p{N}|\\s*\\?)"
                    + "|(NA)(?=\\s*(?:$|[,;:.(\\n–—-]))");

    /** Both words, as a form offers them to choose from. */
    private static final Pattern CHOICE = Pattern.compile(
            "^\\s*(?:[/|]|\\b(?:or|and)\\b)\\s*(?:yes|no|n/a|not\\s+applicable)\\b", Pattern.CASE_INSENSITIVE);

    /** What makes of a no another word than an answer. */
    private static final Pattern OTHER = Pattern.compile(
            "^\\s+(?:one|longer|matter|idea|doubt|clue|decision|answer|later|earlier|sooner|less|more|fewer)\\b"
                    + "|^\\.\\s*\\p{N}",
            Pattern.CASE_INSENSITIVE);

    /** Null if the text does not begin with one. */
    static @Nullable AnswerWord at(String text) {
        Matcher lead = LEAD.matcher(text);
        int from = lead.find() ? lead.end() : 0;
        Matcher word = WORD.matcher(text);
        word.region(from, text.length());
        word.useTransparentBounds(true);
        if (!word.lookingAt()) {
            return null;
        }
        String rest = text.substring(word.end(), Math.min(text.length(), word.end() + 40));
        String written = word.group().toLowerCase(Locale.ROOT);
        if (CHOICE.matcher(rest).find()
                || (written.equals("no") && OTHER.matcher(rest).find())) {
            return null;
        }
        Answer answer = written.equals("yes") ? Answer.YES : written.equals("no") ? Answer.NO : Answer.NOT_APPLICABLE;
        return new AnswerWord(answer, from, word.end(), ALONE.matcher(rest).find());
    }
}
