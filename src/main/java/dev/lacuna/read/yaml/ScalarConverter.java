package dev.lacuna.read.yaml;

import dev.lacuna.catalog.IdPattern;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import dev.lacuna.read.Problems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns single values into texts, numbers, days, booleans and terms, without guessing. */
final class ScalarConverter {
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> LIKE_TRUE = Set.of("true", "yes", "on", "y");
    private static final Set<String> LIKE_FALSE = Set.of("false", "no", "off", "n");

    private final Problems problems;
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();

    ScalarConverter(Problems problems) {
        this.problems = problems;
    }

    /** The value; null if it cannot be one, which is told. */
    @Nullable
    Object read(YamlNode.ScalarNode scalar, Class<?> type, KeySchema slot) {
        if (type == String.class) {
            return text(scalar, slot);
        } else if (type == boolean.class || type == Boolean.class) {
            return truth(scalar, slot);
        } else if (type == BigDecimal.class) {
            return number(scalar, slot);
        } else if (type == LocalDate.class) {
            return day(scalar, slot);
        } else if (type.isEnum()) {
            return term(scalar, type, slot);
        }
        throw new IllegalStateException("No value of YAML is a (" + type + ").");
    }

    private String text(YamlNode.ScalarNode scalar, KeySchema slot) {
        if (scalar.text().isBlank() && !slot.mayBeTab()) {
            problems.add(scalar.place(), "A value is empty.", "Maybe write one, or leave it out.");
        }
        String pattern = slot.pattern();
        if (pattern != null && !matches(pattern, scalar.text())) {
            String rule = pattern.equals(IdPattern.REQUIREMENT)
                    ? "a capital letter, then letters, digits, dots and dashes"
                    : pattern.equals(IdPattern.CODE)
                            ? "letters, digits, dots and dashes"
                            : "small letters, digits, dots and dashes";
            String mended = mended(pattern, scalar.text());
            tell(
                    scalar,
                    slot,
                    "which is not spelled as an id",
                    matches(pattern, mended) ? "Maybe write \"" + mended + "\"." : "Maybe write " + rule + ".");
        }
        return scalar.text();
    }

    private boolean matches(String pattern, String text) {
        return patterns.computeIfAbsent(pattern, Pattern::compile).matcher(text).matches();
    }

    private static String mended(String pattern, String text) {
        String dashed = text.strip().replaceAll("[^A-Za-z0-9.-]+", "-");
        return switch (pattern) {
            case IdPattern.REQUIREMENT -> dashed.toUpperCase(Locale.ROOT);
            case IdPattern.CODE -> dashed;
            default -> dashed.toLowerCase(Locale.ROOT);
        };
    }

    private @Nullable Boolean truth(YamlNode.ScalarNode scalar, KeySchema slot) {
        if (scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return scalar.text().equals("true");
        }
        String lower = scalar.text().toLowerCase(Locale.ROOT);
        String meant = LIKE_TRUE.contains(lower) ? "true" : LIKE_FALSE.contains(lower) ? "false" : "true or false";
        tell(scalar, slot, "which is neither true nor false", "Maybe write " + meant + ", without quotes.");
        return null;
    }

    private @Nullable BigDecimal number(YamlNode.ScalarNode scalar, KeySchema slot) {
        String text = scalar.text();
        boolean digits = text.length() <= ReadLimits.NUMBER_LENGTH
                && NUMBER.matcher(text).matches();
        if (!digits || !scalar.plain()) {
            tell(
                    scalar,
                    slot,
                    "which is not a plain number",
                    digits
                            ? "Maybe write " + text + " without quotes."
                            : "Maybe write a number that is not negative in digits, such as 8 or 0.5.");
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (number.compareTo(ReadLimits.NUMBER) > 0) {
            tell(scalar, slot, "which is too large", "Maybe write a number up to " + ReadLimits.NUMBER + ".");
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private @Nullable LocalDate day(YamlNode.ScalarNode scalar, KeySchema slot) {
        try {
            if (DAY.matcher(scalar.text()).matches()) {
                return LocalDate.parse(scalar.text());
            }
        } catch (DateTimeException e) {
            // Told below, as any other text that names no day.
        }
        tell(
                scalar,
                slot,
                "which is not a day of the calendar",
                "Maybe write year, month and day, such as 2026-12-31.");
        return null;
    }

    private @Nullable Object term(YamlNode.ScalarNode scalar, Class<?> type, KeySchema slot) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            if (!slot.demandable() || ((Scope) constant).demandable()) {
                known.put(((Term) constant).word(), constant);
            }
        }
        Object meant = known.get(scalar.text());
        if (meant == null) {
            List<String> words = List.copyOf(known.keySet());
            tell(
                    scalar,
                    slot,
                    "which is none of " + SpellingSuggestion.listed(words),
                    SpellingSuggestion.to(scalar.text(), words)
                            .map(near -> "Maybe write \"" + near + "\".")
                            .orElse("Maybe write one of them."));
        }
        return meant;
    }

    private void tell(YamlNode.ScalarNode scalar, KeySchema slot, String why, String maybe) {
        problems.add(scalar.place(), slot.key() + " is (" + SafeText.of(scalar.text()) + "), " + why + ".", maybe);
    }

    /** Something to go on with where a value is missing, so that the rest can be checked; never seen by users. */
    static Object standIn(Class<?> type) {
        if (type == String.class) {
            return "";
        } else if (type == boolean.class || type == Boolean.class) {
            return false;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ZERO;
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants()).get(0);
        }
        throw new IllegalStateException("No value of YAML is a (" + type + ").");
    }
}
