package dev.lacuna.rule;

import dev.lacuna.catalog.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in parts, so that every format can set off and escape the names in it.
 *
 * @param parts in reading order
 */
public record Message(List<MessagePart> parts) {

    /**
     * A piece of a message.
     *
     * @param name whether it names something of the catalog, rather than being prose
     */
    public record MessagePart(String text, boolean name) {}

    public Message {
        parts = List.copyOf(parts);
    }

    /**
     * A sentence with a pair of brackets for each name in it: {@code of("{} is {} in {}", feature, scope, facet)}.
     *
     * @throws IllegalArgumentException if there are more or fewer brackets than names
     */
    public static Message of(String sentence, Object... names) {
        List<MessagePart> parts = new ArrayList<>();
        int from = 0;
        for (Object name : names) {
            int at = sentence.indexOf("{}", from);
            if (at < 0) {
                throw new IllegalArgumentException("The sentence (" + sentence + ") has fewer than " + names.length
                        + " pairs of brackets. Maybe add one for each name.");
            }
            if (at > from) {
                parts.add(new MessagePart(sentence.substring(from, at), false));
            }
            parts.add(new MessagePart(name instanceof Term term ? term.word() : name.toString(), true));
            from = at + 2;
        }
        if (sentence.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("The sentence (" + sentence + ") has more than " + names.length
                    + " pairs of brackets. Maybe name one more thing.");
        }
        if (from < sentence.length()) {
            parts.add(new MessagePart(sentence.substring(from), false));
        }
        return new Message(parts);
    }

    /** The sentence as plain text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }
}
