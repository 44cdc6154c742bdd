package dev.lacuna.read.frd;

import dev.lacuna.catalog.Answer;
import dev.lacuna.read.frd.AnswerForm.AskedQuestion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry that may answer a qualifier, in words: a box, an id, a question, an answer, an explanation. Any of them may be
 * missing.
 *
 * @param ticked absent where there is no box
 * @param id empty where the entry names and asks no qualifier
 * @param rest what follows the question where no answer is found
 * @param line of the text in which the answer stands, from 0
 * @param alone whether the answer is set off from what follows it
 */
record AnswerEntry(
        @Nullable Boolean ticked,
        String id,
        @Nullable Answer answer,
        @Nullable String how,
        @Nullable String why,
        String rest,
        int line,
        boolean alone) {
    private static final int LONGEST = 8_192;
    private static final Pattern BOX = Pattern.compile("^\\s*(?:\\[([ xX]?)\\]|([☐☑☒]))\\s*");
    private static final Pattern LABELLED = Pattern.compile("^([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)"
            + "(?:\\s*\\([^)]*\\))?(?:\\s*[:–—]|\\s+-\\s|(?<=[A-Z0-9.-]{3})\\s|$)\\s*");
    private static final Pattern FIRST = Pattern.compile("^([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9.]*-[A-Za-z0-9.-]+");
    private static final Pattern BEFORE = Pattern.compile("^[\\s?？!:,.*–—-]+");
    private static final Pattern BETWEEN = Pattern.compile("^[\\s,;:.!)\\]\"'”’–—-]+");
    private static final Pattern LABEL =
            Pattern.compile("^(how|why|reason|because)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    /** An entry of a list, which names its qualifier by id or question, known or not. */
    static AnswerEntry listed(String words, AnswerForm form) {
        Matcher box = BOX.matcher(words);
        boolean boxed = box.find();
        Boolean ticked = boxed ? (Boolean) isTicked(box) : null;
        int start = boxed ? box.end() : 0;
        AskedQuestion asked = form.asked(words.substring(start));
        if (asked != null) {
            return after(ticked, asked.id(), words, start + asked.to(), asked.whole());
        }
        Matcher labelled = LABELLED.matcher(words.substring(start));
        if (labelled.find()) {
            String label = labelled.group(1);
            AnswerEntry named = after(ticked, label, words, start + labelled.end(), false);
            if (CODE.matcher(label).matches() || (named.answer != null && !words.contains("?"))) {
                return named;
            }
        }
        return after(ticked, "", words, start, true);
    }

    /** Null unless it names or asks a qualifier that is known. */
    static @Nullable AnswerEntry asking(String words, AnswerForm form) {
        AnswerEntry entry = listed(words, form);
        return form.knows(entry.id) ? entry : null;
    }

    /** A heading or paragraph that puts a question of which nobody knows the qualifier. */
    static AnswerEntry unknown() {
        return new AnswerEntry(null, "", null, null, null, "", 0, false);
    }

    /** A text that stands where an answer is expected. */
    static AnswerEntry expected(String id, String words) {
        Matcher box = BOX.matcher(words);
        return box.find() ? after(isTicked(box), id, words, box.end(), true) : after(null, id, words, 0, true);
    }

    /** The first word, which may be an id; empty if there is none. */
    static String label(String words) {
        Matcher word = FIRST.matcher(words);
        return word.find() ? word.group(1) : "";
    }

    private static boolean isTicked(Matcher box) {
        String inside = box.group(1) == null ? box.group(2) : box.group(1);
        return !inside.isBlank() && !inside.equals("☐");
    }

    /** The answer after a question; where that may go on, after the first question mark that an answer follows. */
    private static AnswerEntry after(@Nullable Boolean ticked, String id, String words, int from, boolean whole) {
        AnswerEntry answered = answered(ticked, id, words, from);
        int mark = whole ? -1 : words.indexOf('?', from);
        for (int i = 0; answered.answer == null && mark >= 0 && i < 20; i++) {
            AnswerEntry later = answered(ticked, id, words, mark + 1);
            if (later.answer != null) {
                return later;
            }
            mark = words.indexOf('?', mark + 1);
        }
        return answered;
    }

    private static AnswerEntry answered(@Nullable Boolean ticked, String id, String words, int from) {
        Matcher between = BEFORE.matcher(words.substring(from));
        int start = between.find() ? from + between.end() : from;
        String left = words.substring(start);
        AnswerWord word = AnswerWord.at(left);
        if (word == null) {
            return new AnswerEntry(ticked, id, null, null, null, left, 0, false);
        }
        int line = (int) words.substring(0, start + word.from())
                .chars()
                .filter(c -> c == '\n')
                .count();
        return new AnswerEntry(ticked, id, word.answer(), null, null, "", line, word.alone())
                .explained(left.substring(word.to()));
    }

    /** With words that explain it, after those it has. Unless they say which, how explains a yes and why the others. */
    AnswerEntry explained(String words) {
        String left =
                BETWEEN.matcher(words).replaceFirst("").replaceAll("\\s+", " ").strip();
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
                ? new AnswerEntry(ticked, id, answer, joined(this.how, left), why, rest, line, alone)
                : new AnswerEntry(ticked, id, answer, this.how, joined(why, left), rest, line, alone);
    }

    private static String joined(@Nullable String before, String words) {
        String all = before == null ? words : before.length() >= LONGEST ? before : before + " " + words;
        if (all.length() <= LONGEST) {
            return all;
        }
        return all.substring(0, all.offsetByCodePoints(0, all.codePointCount(0, LONGEST) - 1)) + "…";
    }

    /** What explains an answer of its kind: how to a yes, why to the others. */
    @Nullable
    String explanation() {
        return answer == Answer.YES ? how : why;
    }

    /** Whether it puts the question and leaves the answer open. */
    boolean open() {
        String left = rest.strip();
        return answer == null
                && (left.isEmpty() || left.endsWith("?") || left.endsWith(":") || left.matches("\\(.*\\)"));
    }
}
