package dev.lacuna.question.diff;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import dev.lacuna.catalog.Place;
import dev.lacuna.output.AnswerJson;
import dev.lacuna.question.assess.SavedAssessment;
import dev.lacuna.read.Problem;
import dev.lacuna.read.ProblemsException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of an assessment. Keys that it does not know are left alone, as the format may grow. */
record SavedAssessmentReader(String name, String json) {
    private static final String SAVE_AGAIN = "Maybe save it again with \"assess --format json --output FILE\".";

    /**
     * @throws ProblemsException if it is no saved assessment
     */
    SavedAssessment read() {
        ObjectReader reader = AnswerJson.reader();
        try {
            SavedAssessment saved = reader.forType(SavedAssessment.class).readValue(json);
            if (saved != null && saved.schema().equals(SavedAssessment.SCHEMA)) {
                return saved;
            }
        } catch (JsonProcessingException wrong) {
            checkKind(reader);
            throw misfit(wrong);
        }
        checkKind(reader);
        throw new IllegalStateException("A saved assessment was not read.");
    }

    /** That it is JSON, and of an assessment; only then is what it holds worth a word. */
    private void checkKind(ObjectReader reader) {
        JsonNode root;
        try {
            root = reader.readTree(json);
        } catch (JsonProcessingException broken) {
            throw problem(broken.getLocation(), "This is not JSON (" + broken.getOriginalMessage() + ").", SAVE_AGAIN);
        }
        if (!SavedAssessment.SCHEMA.equals(root.path("schema").asText())) {
            throw problem(
                    null,
                    "This is no saved assessment: its schema is ("
                            + root.path("schema").asText("none") + ").",
                    "Maybe save one with \"assess --format json --output FILE\"; its schema is "
                            + SavedAssessment.SCHEMA + ".");
        }
        if (!root.path("statements").has("platform")) {
            throw problem(
                    null,
                    "The saved assessment lacks what a comparison needs (statements.platform).",
                    "Maybe it is of an older Lacuna: save it again.");
        }
    }

    private ProblemsException misfit(JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        if (wrong instanceof InvalidFormatException format) {
            Object value = format.getValue();
            return format.getTargetType() == LocalDate.class
                    ? problem(at, "The key (" + key(format) + ") is no day (" + value + ").", "Maybe write 2026-12-31.")
                    : problem(
                            at,
                            "The saved assessment has a word that Lacuna does not know (" + value + ").",
                            "Maybe it is of another version: save it again.");
        }
        String key = wrong instanceof JsonMappingException mapping ? key(mapping) : "";
        boolean missing = wrong.getOriginalMessage().startsWith("Missing required");
        return problem(
                missing ? null : at,
                missing
                        ? "The saved assessment misses a key (" + key + ")."
                        : "The key (" + key + ") does not hold what an assessment holds there.",
                SAVE_AGAIN);
    }

    /** The last key on the way to what is wrong. */
    private static String key(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .reduce("", (before, after) -> after);
    }

    private ProblemsException problem(@Nullable JsonLocation at, String says, String maybe) {
        Place place = at == null
                ? new Place(name, 1, 1)
                : new Place(name, Math.max(at.getLineNr(), 1), Math.max(at.getColumnNr(), 1));
        return new ProblemsException(List.of(new Problem(place, says, maybe)));
    }
}
