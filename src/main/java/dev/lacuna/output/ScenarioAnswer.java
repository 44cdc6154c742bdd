package dev.lacuna.output;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.scenario.Scenario;
import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** An answer whose JSON begins with its schema and what was asked. */
public interface ScenarioAnswer {

    @JsonProperty
    String schema();

    @JsonIgnore
    Scenario scenario();

    @JsonProperty
    default String target() {
        return scenario().target();
    }

    @JsonProperty
    default LocalDate asOf() {
        return scenario().day();
    }

    @JsonProperty
    @JsonInclude(Include.NON_NULL)
    default @Nullable String model() {
        return scenario().model();
    }

    @JsonProperty
    @JsonInclude(Include.NON_NULL)
    default @Nullable String release() {
        return scenario().release();
    }

    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    default SortedSet<String> askedAreas() {
        return scenario().areas();
    }
}
