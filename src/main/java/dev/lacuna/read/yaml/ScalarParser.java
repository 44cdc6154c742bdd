package dev.lacuna.read.yaml;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Reads single values as they stand: their text, and whether quotes say that they are text. */
final class ScalarParser {
    static final String CORE = "tag:yaml.org,2002:";

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TEXT_TAGS = Set.of("!", CORE + "str");
    private static final Set<String> VALUE_TAGS = Set.of(CORE + "int", CORE + "float", CORE + "bool");

    private final Problems problems;

    ScalarParser(Problems problems) {
        this.problems = problems;
    }

    /** Whether it is one of YAML's spellings of nothing. */
    static boolean isNull(ScalarEvent scalar) {
        return scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getTag().isEmpty()
                && NULLS.contains(scalar.getValue());
    }

    YamlNode read(ScalarEvent scalar, Place place) {
        String text = scalar.getValue();
        String tag = scalar.getTag().orElse("");
        if (!tag.isEmpty() && !TEXT_TAGS.contains(tag) && !VALUE_TAGS.contains(tag)) {
            return broken(place, "A tag (" + SafeText.of(tag) + ") is set.", "Maybe delete it.");
        }
        if (isNull(scalar) || (text.isBlank() && !text.equals("\t"))) {
            return broken(place, "A value is empty.", "Maybe write one, or leave it out.");
        }
        if (text.length() > ReadLimits.TEXT_LENGTH) {
            return broken(
                    place,
                    "A text is longer than " + ReadLimits.TEXT_LENGTH + " characters.",
                    "Maybe cut it short, and link to the rest.");
        }
        int forbidden = SafeText.firstForbidden(text);
        if (forbidden >= 0) {
            return broken(
                    place,
                    "A text holds a character (" + SafeText.name(text.codePointAt(forbidden))
                            + ") that a reader would not see.",
                    "Maybe delete it.");
        }
        boolean plain = tag.isEmpty() ? scalar.isPlain() : VALUE_TAGS.contains(tag);
        return new YamlNode.ScalarNode(text, plain, place);
    }

    private YamlNode broken(Place place, String says, String maybe) {
        problems.add(place, says, maybe);
        return new YamlNode.RejectedNode(place);
    }
}
