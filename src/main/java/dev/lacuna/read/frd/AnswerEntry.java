package dev.lacuna.read.frd;

import dev.lacuna.catalog.Answer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry that may answer a qualifier, in words: a box, an id, a question, an answer, an explanation. All but the id may be
 * missing.
 *
 * @param ticked absent where there is no box
 * @param id empty where the entry starts with none
 * @param rest what follows the id where no answer is found
 */
record AnswerEntry(
        @Nullable Boolean ticked,
        String id,
        @Nullable Answer answer,
        @Nullable String how,
        @Nullable String why,
        String rest) {
    private static final Pattern BOX = Pattern.compile("^\\[([ xX])\\]\\s*");
    private static final Pattern ID = Pattern.compile(
            "^([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?:\\s*\\([^)]*\\))?(?:\\s*[:–—]|\\s+-|\\s|$)\\s*");
    private static final Pattern ANSWER = Pattern.compile(
            "^(yes|no|not applicable|not-applicable|n/a)(?=$|\\s*[,;:.(–—]|\\s+-|\\s+(?:because|since|how|why)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("^[\\s,;:.–—-]+");
    private static final Pattern LABEL = Pattern.compile("^(how|why)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    static AnswerEntry of(String words) {
        String left = words;
        Boolean ticked = null;
        Matcher box = BOX.matcher(left);
        if (box.find()) {
            ticked = !box.group(1).isBlank();
            left = left.substring(box.end());
        }
        String id = "";
        Matcher named = ID.matcher(left);
        if (named.find()) {
            id = named.group(1);
            left = left.substring(named.end());
        }
        AnswerEntry answered = answered(ticked, id, left);
        int question = left.indexOf('?');
        return answered.answer() != null || question < 0
                ? answered
                : answered(ticked, id, left.substring(question + 1).strip()).or(answered);
    }

    /** What stands in a cell for answers, where the id stands in another. */
    static AnswerEntry of(String id, String cell) {
        return answered(null, id, cell);
    }

    private static AnswerEntry answered(@Nullable Boolean ticked, String id, String left) {
        Matcher word = ANSWER.matcher(left);
        if (!word.find()) {
            return new AnswerEntry(ticked, id, null, null, null, left);
        }
        Answer answer = switch (word.group(1).toLowerCase(Locale.ROOT)) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.NOT_APPLICABLE;
        };
        return new AnswerEntry(ticked, id, answer, null, null, "").explained(left.substring(word.end()));
    }

    private AnswerEntry or(AnswerEntry other) {
        return answer != null ? this : other;
    }

    /** With words that explain it, after those it has. Unless they say which, how explains a yes and why the others. */
    AnswerEntry explained(String words) {
        String left = BETWEEN.matcher(words).replaceFirst("").strip();
        boolean how = answer == Answer.YES;
        Matcher label = LABEL.matcher(left);
        if (label.find()) {
            how = label.group(1).equalsIgnoreCase("how");
            left = left.substring(label.end()).strip();
        }
        if (left.isEmpty()) {
            return this;
        }
        return how
                ? new AnswerEntry(ticked, id, answer, joined(this.how, left), why, rest)
                : new AnswerEntry(ticked, id, answer, this.how, joined(why, left), rest);
    }

    private static String joined(@Nullable String before, String words) {
        return before == null ? words : before + " " + words;
    }

    /** Whether it puts the question and leaves the answer open. */
    boolean open() {
        return answer == null && (rest.isBlank() || rest.strip().endsWith("?"));
    }
}
