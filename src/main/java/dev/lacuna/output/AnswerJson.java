package dev.lacuna.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;

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
            .annotationIntrospector(new TermWords())
            .addModule(values())
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

    /** Reads what was written: no key twice, nothing behind it, lists empty where they were left out. */
    public static ObjectReader reader() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .annotationIntrospector(new TermWords())
                .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DayReader()))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withCoercionConfig(
                        LogicalType.Enum,
                        words -> words.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        for (Class<?> many : List.of(List.class, SortedMap.class, SortedSet.class)) {
            builder.withConfigOverride(
                    many, each -> each.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        return builder.build().reader();
    }

    private static SimpleModule values() {
        return new SimpleModule()
                .addSerializer(LocalDate.class, written(LocalDate::toString))
                .addSerializer(Place.class, written(Place::citation))
                .addSerializer(Statement.class, written(Statement::toString))
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

    /** Terms are their words, as values and as keys. */
    private static final class TermWords extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            String[] words = super.findEnumValues(config, type, constants, names);
            for (int i = 0; i < constants.length; i++) {
                if (constants[i] instanceof Term term) {
                    words[i] = term.word();
                }
            }
            return words;
        }
    }

    private static final class DayReader extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException wrong) {
                throw context.weirdStringException(text, LocalDate.class, "no day");
            }
        }
    }
}
