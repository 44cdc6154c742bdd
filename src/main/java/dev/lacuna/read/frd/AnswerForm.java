package dev.lacuna.read.frd;

import dev.lacuna.catalog.FrdForm;
import dev.lacuna.catalog.Qualifier;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is looked for in the text of a document: the headings, the qualifiers by id and by question, names of columns. */
public final class AnswerForm {
    private static final int LONGEST_QUESTION = 2_000;
    private static final int MOST_ENDS = 20;
    private static final Pattern START = Pattern.compile(
            "^\\s*(?:\\d+(?:\\.\\d+)*[.)]?\\s+)?(?:[\\[(]\\s*)?([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?:\\s*[\\])])?"
                    + "(?:\\s*\\([^)]*\\))?(?:\\s*[:–—.]|\\s+-|\\s|$)\\s*");
    private static final Pattern END = Pattern.compile("[?？]+|:|$");

    private final FrdForm form;
    private final Set<String> headings;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> questions = new HashMap<>();

    public AnswerForm(FrdForm form, List<Qualifier> qualifiers) {
        this.form = form;
        headings = form.headings().stream().map(WordKey::of).collect(Collectors.toSet());
        for (Qualifier qualifier : qualifiers) {
            ids.put(qualifier.id().toLowerCase(Locale.ROOT), qualifier.id());
            String key = WordKey.of(qualifier.question());
            // Two qualifiers with one question cannot be told apart by it.
            questions.merge(key, qualifier.id(), (one, other) -> "");
        }
        questions.remove("");
        questions.values().removeIf(String::isEmpty);
    }

    /** Names of columns that the team has added. */
    FrdForm.FrdColumns columns() {
        return form.columns();
    }

    /** The heading to write above answers. */
    String heading() {
        return form.headings().get(0);
    }

    boolean isHeading(String words) {
        return headings.contains(WordKey.of(words));
    }

    boolean knows(String id) {
        return ids.containsValue(id);
    }

    /** Which qualifier a text asks, by its id or its question, at its start; null if it asks none. */
    @Nullable
    AskedQuestion asked(String words) {
        Matcher start = START.matcher(words);
        String id = start.find() ? ids.get(start.group(1).toLowerCase(Locale.ROOT)) : null;
        int from = id == null ? 0 : start.end();
        AskedQuestion question = byQuestion(words, from);
        if (question != null && (id == null || id.equals(question.id()))) {
            return question;
        }
        return id == null ? null : new AskedQuestion(id, from, false);
    }

    private @Nullable AskedQuestion byQuestion(String words, int from) {
        if (questions.isEmpty()) {
            return null;
        }
        String start = words.substring(from, Math.min(words.length(), from + LONGEST_QUESTION));
        Matcher end = END.matcher(start);
        // A question may go on after its first question mark: the longest one counts.
        AskedQuestion longest = null;
        for (int i = 0; i < MOST_ENDS && end.find(); i++) {
            String id = questions.get(WordKey.of(start.substring(0, end.start())));
            longest = id == null ? longest : new AskedQuestion(id, from + end.end(), true);
        }
        return longest;
    }

    /**
     * The start of a text that asks a qualifier.
     *
     * @param to where the rest of the text begins
     * @param whole whether the question is in what comes before, so that what follows is no part of it
     */
    record AskedQuestion(String id, int to, boolean whole) {}
}
