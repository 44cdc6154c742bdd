package dev.lacuna.read.yaml;

import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Demandable;
import dev.lacuna.catalog.KeyFormat.ForEachFacet;
import dev.lacuna.catalog.KeyFormat.Matches;
import dev.lacuna.catalog.KeyFormat.MayBeTab;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * What may stand under one key of a record.
 *
 * @param nullable whether it is null where the key is left out
 * @param byDefault what is assumed where the key is left out
 * @param pattern what its text, or each of its texts, must match
 */
public record KeySchema(
        String key,
        Type type,
        boolean nullable,
        @Nullable String byDefault,
        @Nullable String pattern,
        boolean oneOrMany,
        boolean forEachFacet,
        boolean demandable,
        boolean mayBeTab) {

    public static KeySchema of(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        Default byDefault = component.getAnnotation(Default.class);
        Matches matches = component.getAnnotation(Matches.class);
        return new KeySchema(
                component.getName(),
                component.getGenericType(),
                type.isAnnotationPresent(Nullable.class),
                byDefault == null ? null : byDefault.value(),
                matches == null ? null : matches.value(),
                component.isAnnotationPresent(OneOrMany.class),
                component.isAnnotationPresent(ForEachFacet.class),
                component.isAnnotationPresent(Demandable.class),
                component.isAnnotationPresent(MayBeTab.class));
    }

    public boolean collects() {
        return type instanceof ParameterizedType;
    }

    public boolean mandatory() {
        return !nullable && !collects() && byDefault == null;
    }

    /** The type of the items of a list ({@code 0}), or of the keys ({@code 0}) or values ({@code 1}) of a map. */
    public static Type argument(Type collection, int index) {
        return ((ParameterizedType) collection).getActualTypeArguments()[index];
    }

    /** {@code List} of {@code List<String>}, {@code String} of {@code String}. */
    public static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }
}
