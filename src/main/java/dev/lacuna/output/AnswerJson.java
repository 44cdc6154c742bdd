package dev.lacuna.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers as JSON: records, key by component, sorted. A component that is left out where it is absent or empty says so with
 * {@link JsonInclude}. Terms are their words, days ISO 8601, places {@code file:line}.
 */
public final class AnswerJson {
    private static final JsonInclude.Value ONLY_WHAT_IS_THERE =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS);
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .withConfigOverride(Evidence.class, it -> it.setInclude(ONLY_WHAT_IS_THERE))
            .addModule(words())
            .build();

    private AnswerJson() {}

    /** With a line end at its end. */
    public static String text(Object answer) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(answer) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer has no JSON form.", impossible);
        }
    }

    public static JsonNode tree(Object answer) {
        return MAPPER.valueToTree(answer);
    }

    private static SimpleModule words() {
        return new SimpleModule()
                .addSerializer(Term.class, written(Term::word))
                .addKeySerializer(Term.class, named(Term::word))
                .addSerializer(LocalDate.class, written(LocalDate::toString))
                .addSerializer(Place.class, written(Place::citation))
                .addSerializer(BigDecimal.class, new JsonSerializer<BigDecimal>() {
                    @Override
                    public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeNumber(shortest(number).toPlainString());
                    }
                });
    }

    /** Without a point where it is whole, so that 8 and 8.0 are the same bytes. */
    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static <T> JsonSerializer<T> written(Function<T, String> text) {
        return new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(text.apply(value));
            }
        };
    }

    private static <T> JsonSerializer<T> named(Function<T, String> text) {
        return new JsonSerializer<T>() {
            @Override
            public void serialize(@Nullable T value, JsonGenerator json, SerializerProvider provider)
                    throws IOException {
                if (value != null) {
                    json.writeFieldName(text.apply(value));
                }
            }
        };
    }
}
