package adit.runs.codec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Converts the content of a file to Java values. A value of another kind is an {@link IllegalArgumentException} with the reason. */
final class Values {

    private Values() {}

    static Object number(Shape.Figure figure, JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("this is not a number");
        }
        if (figure.whole() && !value.isIntegralNumber()) {
            throw new IllegalArgumentException("this is not a whole number");
        }
        if (figure.box() == Integer.class) {
            if (!value.canConvertToInt()) {
                throw new IllegalArgumentException("this number is too large");
            }
            return value.intValue();
        }
        return figure.box() == Long.class ? (Object) value.longValue() : (Object) value.doubleValue();
    }

    static Object flag(JsonNode value) {
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("this is neither true nor false");
        }
        return value.booleanValue();
    }

    static Object word(Class<?> type, JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException("this is not a text");
        }
        String text = value.stringValue();
        if (type == String.class) {
            return text;
        }
        return type.isEnum() ? constant(type, text) : make(type.asSubclass(Record.class), List.of(text));
    }

    private static Object constant(Class<?> type, String text) {
        List<Enum<?>> all = Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(each -> (Enum<?>) each)
                .toList();
        return all.stream()
                .filter(each -> Encoder.constant(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("use one of "
                        + String.join(", ", all.stream().map(Encoder::constant).toList())));
    }

    static Object wrap(Class<?> wrapper, Optional<Object> value) {
        if (wrapper == OptionalInt.class) {
            return value.map(each -> OptionalInt.of((Integer) each)).orElse(OptionalInt.empty());
        }
        if (wrapper == OptionalDouble.class) {
            return value.map(each -> OptionalDouble.of((Double) each)).orElse(OptionalDouble.empty());
        }
        return value;
    }

    /** Creates a record from its components; values that its constructor refuses are an {@link IllegalArgumentException} too. */
    static Record make(Class<? extends Record> type, List<Object> components) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(components.toArray());
        } catch (InvocationTargetException refused) {
            @Nullable Throwable cause = refused.getCause();
            throw new IllegalArgumentException(cause == null ? "refused" : String.valueOf(cause.getMessage()), refused);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), broken);
        }
    }
}
