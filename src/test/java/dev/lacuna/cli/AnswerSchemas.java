package dev.lacuna.cli;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Term;
import dev.lacuna.question.assess.SavedAssessment;
import dev.lacuna.question.baseline.Baseline;
import dev.lacuna.question.diff.Comparison;
import dev.lacuna.question.validate.ValidationReport.Validation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas of the answers, as their records give them. */
final class AnswerSchemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** A line for each answer: the name in its {@code schema} and the record that is written. */
    static final SortedMap<String, Class<?>> ANSWERS = new TreeMap<>();

    static {
        ANSWERS.put("assessment", SavedAssessment.class);
        ANSWERS.put("baseline", Baseline.class);
        ANSWERS.put("comparison", Comparison.class);
        ANSWERS.put("validation", Validation.class);
    }

    private AnswerSchemas() {}

    static String of(String answer) {
        Class<?> type = ANSWERS.get(answer);
        if (type == null) {
            throw new IllegalArgumentException("There is no answer (" + answer + ").");
        }
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES, Option.DEFINITIONS_FOR_ALL_OBJECTS);
        config.forTypesInGeneral().withCustomDefinitionProvider(AnswerSchemas::definition);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
        ((ObjectNode) schema.path("properties").path("schema")).put("const", "lacuna/" + answer + "/v1");
        return schema.toPrettyString() + "\n";
    }

    private static @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> plain = type.getErasedType();
        ObjectNode node = MAPPER.createObjectNode();
        if (Term.class.isAssignableFrom(plain) && plain.isEnum()) {
            ArrayNode words = node.put("type", "string").putArray("enum");
            for (Object constant : plain.getEnumConstants()) {
                words.add(((Term) constant).word());
            }
            return new CustomDefinition(node, true);
        } else if (plain == LocalDate.class) {
            return new CustomDefinition(node.put("type", "string").put("format", "date"), true);
        } else if (plain == Place.class || plain == Statement.class) {
            return new CustomDefinition(node.put("type", "string"), true);
        } else if (plain == BigDecimal.class) {
            return new CustomDefinition(node.put("type", "number"), true);
        }
        return plain.isRecord() ? new CustomDefinition(object(plain, List.of(), context)) : null;
    }

    /** What Jackson writes of a record; a key is required unless it is left out where it is absent or empty. */
    private static ObjectNode object(Class<?> type, List<String> only, SchemaGenerationContext context) {
        ObjectNode node = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = MAPPER.createArrayNode();
        JsonIncludeProperties ofType = type.getAnnotation(JsonIncludeProperties.class);
        List<String> written = ofType == null ? only : List.of(ofType.value());
        MAPPER.getSerializationConfig().introspect(MAPPER.constructType(type)).findProperties().stream()
                .filter(property -> property.getAccessor() != null)
                .filter(property -> written.isEmpty() || written.contains(property.getName()))
                .sorted(Comparator.comparing(BeanPropertyDefinition::getName))
                .forEach(property -> {
                    properties.set(property.getName(), value(property, context));
                    if (!mayBeLeftOut(property, type)) {
                        required.add(property.getName());
                    }
                });
        node.set("required", required);
        return node;
    }

    private static boolean mayBeLeftOut(BeanPropertyDefinition property, Class<?> type) {
        JsonInclude ofType = type.getAnnotation(JsonInclude.class);
        JsonInclude.Include include = property.findInclusion().getValueInclusion();
        return include == JsonInclude.Include.USE_DEFAULTS
                ? ofType != null && mayBeAbsent(property)
                : include != JsonInclude.Include.ALWAYS;
    }

    private static JsonNode value(BeanPropertyDefinition property, SchemaGenerationContext context) {
        AnnotatedMember member = property.getAccessor();
        AnnotatedElement declared = member.getAnnotated();
        JsonIncludeProperties only = member.getAnnotation(JsonIncludeProperties.class);
        JsonNode value = only == null
                ? context.createDefinitionReference(context.getTypeContext()
                        .resolve(
                                declared instanceof Field field
                                        ? field.getGenericType()
                                        : ((Method) declared).getGenericReturnType()))
                : object(member.getRawType(), List.of(only.value()), context);
        if (!mayBeAbsent(property)) {
            return value;
        }
        ObjectNode nullable = MAPPER.createObjectNode();
        nullable.putArray("anyOf").add(value).addObject().put("type", "null");
        return nullable;
    }

    private static boolean mayBeAbsent(BeanPropertyDefinition property) {
        AnnotatedElement declared = property.getAccessor().getAnnotated();
        AnnotatedType type = declared instanceof Field field
                ? field.getAnnotatedType()
                : ((Method) declared).getAnnotatedReturnType();
        return type.isAnnotationPresent(Nullable.class);
    }
}
