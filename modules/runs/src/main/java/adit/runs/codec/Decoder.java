package adit.runs.codec;

import adit.runs.codec.Shape.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Reads a record of fields and tables. */
final class Decoder {

    private final Stored stored;

    private final List<?> given;

    /** {@code given}: the values of components with {@link Given}, identified by their types. */
    Decoder(Stored stored, List<?> given) {
        this.stored = stored;
        this.given = List.copyOf(given);
    }

    Record whole(Shape.Group shape) {
        return group(shape, stored.fields(), "");
    }

    private Record group(Shape.Group shape, JsonNode node, String path) {
        List<Object> components = new ArrayList<>();
        for (Part part : own(shape)) {
            JsonNode value = node.path(part.name());
            if (value.isMissingNode() && isField(part.shape())) {
                throw stored.wrong(path, part.name(), "", "the value is missing");
            }
            components.add(read(part.name(), part.shape(), value, path));
        }
        return guarded(path, "", stored.fields(), () -> Values.make(shape.type(), components));
    }

    private static boolean isField(Shape shape) {
        return !(shape instanceof Shape.Rows || shape instanceof Shape.Elsewhere);
    }

    private Object given(Shape.Elsewhere elsewhere, String path) {
        return given.stream()
                .<Object>map(each -> each)
                .filter(elsewhere.type()::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        path + ": missing " + elsewhere.type().getSimpleName()));
    }

    private static List<Part> own(Shape.Group shape) {
        return shape.parts().stream().filter(part -> !part.derived()).toList();
    }

    private Object read(String name, Shape shape, JsonNode value, String path) {
        String inside = path.isEmpty() ? name : path + "." + name;
        return switch (shape) {
            case Shape.Rows rows -> rows(name, rows.row());
            case Shape.Group group -> group(group, value, inside);
            case Shape.Maybe maybe ->
                Values.wrap(
                        maybe.wrapper(),
                        value.isNull() ? Optional.empty() : Optional.of(read(name, maybe.inner(), value, path)));
            case Shape.Items items -> items(items, value, inside);
            case Shape.Figure figure ->
                guarded(inside, "", value.path("value"), () -> Values.number(figure, value.path("value")));
            case Shape.Flag flag -> guarded(inside, "", value, () -> Values.flag(value));
            case Shape.Word word -> guarded(inside, "", value, () -> Values.word(word.type(), value));
            case Shape.Elsewhere elsewhere -> given(elsewhere, inside);
            case Shape.Choice choice -> throw new IllegalStateException(inside + ": a choice is not read back");
            case Shape.Entries entries -> throw new IllegalStateException(inside + ": a map is not read back");
        };
    }

    private List<Object> items(Shape.Items items, JsonNode array, String path) {
        List<Object> all = new ArrayList<>();
        for (JsonNode item : array) {
            all.add(read(String.valueOf(all.size() + 1), items.item(), item, path));
        }
        return List.copyOf(all);
    }

    private List<Object> rows(String name, Shape.Group row) {
        Stored.Rows table = stored.table(name);
        List<Object> all = new ArrayList<>();
        for (int r = 0; r < table.size(); r++) {
            all.add(row(row, table, r));
        }
        return List.copyOf(all);
    }

    private Record row(Shape.Group shape, Stored.Rows table, int r) {
        List<Object> components = new ArrayList<>();
        for (Part part : own(shape)) {
            components.add(
                    part.shape() instanceof Shape.Rows inner
                            ? held(part.name(), inner.row(), TableShapes.keys(shape), table, r)
                            : cell(part, table, r));
        }
        return guarded(table.where(r), "", stored.fields(), () -> Values.make(shape.type(), components));
    }

    /** The rows of an inner table whose keys are those of the row that contains them. */
    private List<Object> held(String name, Shape.Group row, List<Part> keys, Stored.Rows holder, int r) {
        Stored.Rows table = stored.table(name);
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            int line = i;
            if (keys.stream().allMatch(key -> table.cell(line, key.name()).equals(holder.cell(r, key.name())))) {
                all.add(row(row, table, i));
            }
        }
        return List.copyOf(all);
    }

    private Object cell(Part part, Stored.Rows table, int r) {
        JsonNode value = table.cell(r, part.name());
        return guarded(table.where(r), part.name(), value, () -> cell(part.shape(), value));
    }

    private static Object cell(Shape shape, JsonNode value) {
        return switch (shape) {
            case Shape.Maybe maybe ->
                Values.wrap(
                        maybe.wrapper(), value.isNull() ? Optional.empty() : Optional.of(cell(maybe.inner(), value)));
            case Shape.Figure figure -> Values.number(figure, value);
            case Shape.Flag flag -> Values.flag(value);
            case Shape.Word word -> Values.word(word.type(), value);
            default -> throw new IllegalStateException("no cell: " + shape);
        };
    }

    private <T> T guarded(String where, String field, JsonNode value, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            String text = value.isValueNode() ? value.asString("") : "";
            throw stored.wrong(where, field, text, String.valueOf(refused.getMessage()));
        }
    }
}
