package io.github.twincitydigest.site.parse;

import io.github.twincitydigest.site.source.Location;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a record class says of the YAML that it stands for. */
public final class RecordShape {

    private final Class<? extends Record> type;
    private final List<RecordComponent> components;

    private RecordShape(Class<? extends Record> type) {
        this.type = type;
        this.components = List.of(type.getRecordComponents());
    }

    /** The shape of a record class. */
    public static RecordShape of(Class<? extends Record> type) {
        return new RecordShape(type);
    }

    /** Every component, in the order in which the record declares them; those of type {@link Location} are no keys. */
    public List<RecordComponent> components() {
        return components;
    }

    /** In the order in which the record declares them. */
    List<String> keys() {
        return components.stream()
                .filter(component -> component.getType() != Location.class)
                .map(RecordShape::key)
                .toList();
    }

    /** The keys that must be there, as an editor would write them; all, if none must. */
    String example() {
        List<RecordComponent> keys = components.stream()
                .filter(component -> component.getType() != Location.class)
                .toList();
        boolean none = keys.stream().allMatch(RecordShape::isOptional);
        return keys.stream()
                .filter(component -> none || !isOptional(component))
                .map(component -> key(component) + ": …")
                .collect(Collectors.joining(", "));
    }

    /** The key of a component, as editors write it. */
    public static String key(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        return key == null ? component.getName() : key.value();
    }

    /** Whether a key may be left out. */
    public static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || (component.getType() == List.class && !mustNotBeEmpty(component));
    }

    /** Whether a list needs an item. */
    public static boolean mustNotBeEmpty(RecordComponent component) {
        return component.isAnnotationPresent(NotEmpty.class);
    }

    /** @throws BrokenRuleException if the record's own constructor refuses the values */
    Object build(List<@Nullable Object> values) {
        try {
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof BrokenRuleException refused) {
                throw refused;
            }
            throw new IllegalStateException(type + " cannot be built", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }
}
