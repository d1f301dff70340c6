package adit.runs.codec;

import adit.basics.Measured;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the shape of a record from its components; a type that has no shape is an {@link IllegalArgumentException} that names it. */
final class Shapes {

    private Shapes() {}

    static Shape.Group group(Class<? extends Record> type) {
        List<Shape.Part> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String where = type.getSimpleName() + "." + component.getName();
            parts.add(new Shape.Part(
                    name(component),
                    component.isAnnotationPresent(Given.class)
                            ? new Shape.Elsewhere(component.getType())
                            : shape(component.getAnnotatedType(), where),
                    open(component.getAccessor()),
                    component.isAnnotationPresent(Key.class),
                    false));
        }
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Derived.class))
                .sorted(java.util.Comparator.comparing(Method::getName))
                .forEach(method -> parts.add(new Shape.Part(
                        kebab(method.getName()),
                        shape(method.getAnnotatedReturnType(), type.getSimpleName() + "." + method.getName()),
                        open(method),
                        false,
                        true)));
        return new Shape.Group(type, List.copyOf(parts));
    }

    private static Method open(Method accessor) {
        accessor.setAccessible(true);
        return accessor;
    }

    private static String name(RecordComponent component) {
        @Nullable Named named = component.getAnnotation(Named.class);
        return named == null ? kebab(component.getName()) : named.value();
    }

    /** Example: {@code bestCoverage} is {@code best-coverage}. */
    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static Shape shape(AnnotatedType type, String where) {
        Class<?> raw = raw(type.getType());
        if (raw == OptionalInt.class || raw == OptionalDouble.class) {
            return new Shape.Maybe(figure(type, raw == OptionalInt.class ? Integer.class : Double.class, where), raw);
        }
        if (raw == Optional.class) {
            return new Shape.Maybe(maybe(type, where), raw);
        }
        if (raw == List.class) {
            return list(argument(type, 0), where);
        }
        if (raw == Map.class) {
            return new Shape.Entries(shape(argument(type, 1), where));
        }
        return plain(type, raw, where);
    }

    /** The unit of an optional number is at the number or at the whole type: {@code Optional<@Measured(SHARE) Double>}. */
    private static Shape maybe(AnnotatedType type, String where) {
        AnnotatedType inner = argument(type, 0);
        return type.isAnnotationPresent(Measured.class)
                ? figure(type, raw(inner.getType()), where)
                : shape(inner, where);
    }

    private static Shape list(AnnotatedType item, String where) {
        Shape shape = shape(item, where);
        return shape instanceof Shape.Group row ? new Shape.Rows(row) : new Shape.Items(shape);
    }

    private static Shape plain(AnnotatedType type, Class<?> raw, String where) {
        if (raw == boolean.class || raw == Boolean.class) {
            return new Shape.Flag();
        }
        if (raw == String.class || raw.isEnum() || isId(raw)) {
            return new Shape.Word(raw);
        }
        if (raw.isRecord()) {
            return group(raw.asSubclass(Record.class));
        }
        if (raw.isSealed()) {
            return new Shape.Choice(Arrays.stream(raw.getPermittedSubclasses())
                    .map(each -> group(each.asSubclass(Record.class)))
                    .toList());
        }
        return figure(type, boxed(raw, where), where);
    }

    private static Class<?> boxed(Class<?> raw, String where) {
        if (raw == int.class || raw == Integer.class) {
            return Integer.class;
        }
        if (raw == long.class || raw == Long.class) {
            return Long.class;
        }
        if (raw == double.class || raw == Double.class) {
            return Double.class;
        }
        throw new IllegalArgumentException(where + ": a " + raw.getSimpleName() + " cannot be stored in a file");
    }

    private static Shape.Figure figure(AnnotatedType type, Class<?> box, String where) {
        @Nullable Measured unit = type.getAnnotation(Measured.class);
        if (unit == null) {
            throw new IllegalArgumentException(where + ": the number has no unit; add @Measured");
        }
        return new Shape.Figure(unit.value(), box);
    }

    /** Ids are records of one string. */
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static AnnotatedType argument(AnnotatedType type, int which) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[which];
    }
}
