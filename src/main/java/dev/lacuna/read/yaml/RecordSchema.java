package dev.lacuna.read.yaml;

import dev.lacuna.catalog.KeyFormat.Shorthand;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a record is written: a key for each of its components, in their order.
 *
 * @param noun what it is called in messages
 * @param shorthand the key that a lone value stands for, if that is allowed
 */
public record RecordSchema(
        String noun, Map<String, KeySchema> slots, @Nullable String shorthand, Constructor<?> constructor) {

    public static RecordSchema of(Class<?> type) {
        Map<String, KeySchema> slots = new LinkedHashMap<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            slots.put(component.getName(), KeySchema.of(component));
            types.add(component.getType());
        }
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            String noun =
                    type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            return new RecordSchema(noun, slots, shorthand == null ? null : shorthand.value(), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The record (" + type + ") has no canonical constructor.", e);
        }
    }

    /** Whether its first key is its id. */
    boolean identified() {
        return slots.values().iterator().next().pattern() != null;
    }

    Object build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("The record (" + constructor.getDeclaringClass() + ") cannot be made.", e);
        }
    }
}
