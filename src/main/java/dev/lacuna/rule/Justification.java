package dev.lacuna.rule;

import java.util.List;

/**
 * One way in which a conclusion follows: a rule, and the facts and conclusions that it rests on. A conclusion may have
 * several.
 *
 * @param rule the id of the rule
 * @param sentence the rule's name, which is true when it fires
 * @param premises stated facts and conclusions, in the order in which the rule names them
 */
public record Justification(String rule, String sentence, List<Object> premises) {

    public Justification {
        premises = List.copyOf(premises);
    }
}
