package adit.runs.codec;

import adit.basics.UnitOfMeasure;
import adit.runs.files.ResultTable;
import adit.runs.files.ResultTable.Column;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Records to JSON and tables. */
final class Encoder {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, ResultTable> tables = new LinkedHashMap<>();
    private final boolean inline;

    private Encoder(boolean inline) {
        this.inline = inline;
    }

    static RecordCodec.Encoded whole(Shape.Group shape, Record value) {
        Encoder encoder = new Encoder(false);
        ObjectNode fields = encoder.group(shape, value);
        return new RecordCodec.Encoded(fields, List.copyOf(encoder.tables.values()));
    }

    static ObjectNode inline(Shape.Group shape, Record value) {
        return new Encoder(true).group(shape, value);
    }

    private ObjectNode group(Shape.Group shape, Object value) {
        ObjectNode node = JSON.objectNode();
        shape.parts().forEach(part -> put(node, part.name(), part.shape(), get(part, value)));
        return node;
    }

    private void put(ObjectNode node, String name, Shape shape, Object value) {
        switch (shape) {
            case Shape.Rows rows -> rows(node, name, rows.row(), (List<?>) value);
            case Shape.Items items -> items(node.putArray(name), items.item(), (List<?>) value);
            case Shape.Maybe maybe ->
                unwrap(value).ifPresentOrElse(inner -> put(node, name, maybe.inner(), inner), () -> node.putNull(name));
            case Shape.Group inner -> node.set(name, group(inner, value));
            case Shape.Choice choice -> node.set(name, choice(choice, value));
            case Shape.Figure figure -> node.set(name, figure(figure, value));
            case Shape.Flag flag -> node.put(name, (Boolean) value);
            case Shape.Word word -> node.put(name, word(value));
            case Shape.Entries entries -> entries(node.putObject(name), entries.value(), (Map<?, ?>) value);
            case Shape.Elsewhere elsewhere -> {
                // not written
            }
        }
    }

    private void rows(ObjectNode node, String name, Shape.Group row, List<?> values) {
        if (inline) {
            items(node.putArray(name), row, values);
        } else {
            table(name, row, values);
        }
    }

    /** By name, so that the order of the map does not matter. */
    private void entries(ObjectNode node, Shape shape, Map<?, ?> values) {
        Map<String, Object> byName = new TreeMap<>();
        values.forEach((key, value) -> byName.put(word(key), value));
        byName.forEach((name, value) -> put(node, name, shape, value));
    }

    private void items(ArrayNode array, Shape item, List<?> values) {
        for (Object value : values) {
            switch (item) {
                case Shape.Word word -> array.add(word(value));
                case Shape.Figure figure -> array.add(figure(figure, value));
                case Shape.Group group -> array.add(group(group, value));
                case Shape.Choice choice -> array.add(choice(choice, value));
                default ->
                    throw new IllegalArgumentException("a list of such items cannot be stored in a file: " + item);
            }
        }
    }

    private ObjectNode choice(Shape.Choice choice, Object value) {
        Shape.Group chosen = choice.groups().stream()
                .filter(group -> group.type().isInstance(value))
                .findFirst()
                .orElseThrow();
        ObjectNode node = JSON.objectNode();
        node.put("kind", Shapes.kebab(chosen.type().getSimpleName()));
        node.setAll(group(chosen, value));
        return node;
    }

    private static ObjectNode figure(Shape.Figure figure, Object value) {
        ObjectNode node = JSON.objectNode();
        if (figure.whole()) {
            node.put("value", ((Number) value).longValue());
        } else {
            node.put("value", ((Number) value).doubleValue());
        }
        return node.put("unit", figure.unit().symbol());
    }

    static String word(Object value) {
        return value instanceof Enum<?> constant ? constant(constant) : value.toString();
    }

    /** Grades keep their capitals: a single letter is its own name. Units are their symbols. */
    static String constant(Enum<?> constant) {
        if (constant instanceof UnitOfMeasure unit) {
            return unit.symbol();
        }
        String name = constant.name();
        return name.length() == 1 ? name : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void table(String name, Shape.Group row, List<?> values) {
        List<List<Object>> cells = new ArrayList<>();
        values.forEach(value -> cells.add(cells(List.of(), row, value)));
        add(name, List.of(), row, cells);
        for (Shape.Part part : row.parts()) {
            if (part.shape() instanceof Shape.Rows inner) {
                inner(part, inner.row(), row, values);
            }
        }
    }

    /** The rows inside rows, each preceded by the keys of the row that contains it. */
    private void inner(Shape.Part part, Shape.Group row, Shape.Group holder, List<?> values) {
        List<Shape.Part> keys = TableShapes.keys(holder);
        List<List<Object>> cells = new ArrayList<>();
        for (Object value : values) {
            List<Object> key = keys.stream().map(each -> cell(get(each, value))).toList();
            ((List<?>) get(part, value)).forEach(one -> cells.add(cells(key, row, one)));
        }
        add(part.name(), keys, row, cells);
    }

    private void add(String name, List<Shape.Part> keys, Shape.Group row, List<List<Object>> cells) {
        List<Column> columns = new ArrayList<>();
        keys.forEach(part -> columns.add(column(part)));
        TableShapes.cells(row).forEach(part -> columns.add(column(part)));
        tables.put(name, new ResultTable(name, columns, cells));
    }

    private static List<Object> cells(List<Object> key, Shape.Group row, Object value) {
        List<Object> cells = new ArrayList<>(key);
        TableShapes.cells(row).forEach(part -> cells.add(cell(get(part, value))));
        return cells;
    }

    static Column column(Shape.Part part) {
        Shape shape = part.shape() instanceof Shape.Maybe maybe ? maybe.inner() : part.shape();
        return shape instanceof Shape.Figure figure && figure.unit() != UnitOfMeasure.BY_ROW
                ? new Column(part.name(), figure.unit().symbol())
                : new Column(part.name(), "");
    }

    private static Object cell(Object value) {
        if (value instanceof Optional<?> || value instanceof OptionalInt || value instanceof OptionalDouble) {
            return unwrap(value).map(Encoder::cell).orElse(ResultTable.NOT_REPORTED);
        }
        return value instanceof Number || value instanceof Boolean ? value : word(value);
    }

    private static Optional<Object> unwrap(Object value) {
        return switch (value) {
            case Optional<?> any -> any.map(inner -> inner);
            case OptionalInt whole -> whole.isPresent() ? Optional.of(whole.getAsInt()) : Optional.empty();
            case OptionalDouble number -> number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
            default -> Optional.of(value);
        };
    }

    private static Object get(Shape.Part part, Object value) {
        try {
            return java.util.Objects.requireNonNull(part.get().invoke(value), part.name());
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("cannot read " + part.name(), broken);
        }
    }
}
