package adit.runs.codec;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema of a shape. */
final class Schema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Schema() {}

    /** An object with every field required and no other allowed. */
    static ObjectNode fields(Shape.Group shape) {
        ObjectNode properties = JSON.objectNode();
        for (Shape.Part part : shape.parts()) {
            if (!(part.shape() instanceof Shape.Rows || part.shape() instanceof Shape.Elsewhere)) {
                properties.set(part.name(), of(part.shape()));
            }
        }
        return object(properties);
    }

    /** The same for a record in one piece, whose lists of records are arrays. */
    static ObjectNode inline(Shape.Group shape) {
        ObjectNode properties = JSON.objectNode();
        for (Shape.Part part : shape.parts()) {
            if (part.shape() instanceof Shape.Rows rows) {
                properties.set(part.name(), array(inline(rows.row())));
            } else if (!(part.shape() instanceof Shape.Elsewhere)) {
                properties.set(part.name(), of(part.shape()));
            }
        }
        return object(properties);
    }

    static ObjectNode tables(Shape.Group shape) {
        ObjectNode tables = JSON.objectNode();
        for (TableShapes.Columns table : TableShapes.of(shape)) {
            tables.set(table.name(), table(table.columns()));
        }
        return tables;
    }

    static ObjectNode object(ObjectNode properties) {
        ObjectNode node = JSON.objectNode().put("type", "object");
        ArrayNode required = node.putArray("required");
        properties.propertyNames().forEach(required::add);
        node.set("properties", properties);
        return node.put("additionalProperties", false);
    }

    private static ObjectNode of(Shape shape) {
        return switch (shape) {
            case Shape.Word word -> JSON.objectNode().put("type", "string");
            case Shape.Flag flag -> JSON.objectNode().put("type", "boolean");
            case Shape.Figure figure -> figure(figure);
            case Shape.Maybe maybe ->
                anyOf(List.of(of(maybe.inner()), JSON.objectNode().put("type", "null")));
            case Shape.Group group -> fields(group);
            case Shape.Choice choice ->
                anyOf(choice.groups().stream().map(Schema::chosen).toList());
            case Shape.Items items -> array(of(items.item()));
            case Shape.Rows rows -> array(fields(rows.row()));
            case Shape.Entries entries -> entries(entries);
            case Shape.Elsewhere elsewhere -> throw new IllegalStateException("not written: " + elsewhere);
        };
    }

    private static ObjectNode chosen(Shape.Group group) {
        ObjectNode properties = JSON.objectNode();
        properties.set(
                "kind", JSON.objectNode().put("const", Shapes.kebab(group.type().getSimpleName())));
        group.parts().forEach(part -> properties.set(part.name(), of(part.shape())));
        return object(properties);
    }

    private static ObjectNode figure(Shape.Figure figure) {
        ObjectNode properties = JSON.objectNode();
        properties.set("value", number(figure));
        properties.set("unit", JSON.objectNode().put("const", figure.unit().symbol()));
        return object(properties);
    }

    private static ObjectNode number(Shape.Figure figure) {
        return JSON.objectNode().put("type", figure.whole() ? "integer" : "number");
    }

    private static ObjectNode entries(Shape.Entries entries) {
        return JSON.objectNode().put("type", "object").set("additionalProperties", of(entries.value()));
    }

    private static ObjectNode anyOf(List<ObjectNode> choices) {
        ObjectNode node = JSON.objectNode();
        choices.forEach(node.putArray("anyOf")::add);
        return node;
    }

    private static ObjectNode array(ObjectNode item) {
        return JSON.objectNode().put("type", "array").set("items", item);
    }

    /** Columns are fixed in name, unit and order; a row has one value for each. */
    private static ObjectNode table(List<Shape.Part> parts) {
        ObjectNode columns = JSON.objectNode().put("type", "array");
        ObjectNode rows = JSON.objectNode().put("type", "array");
        ArrayNode heads = columns.putArray("prefixItems");
        ArrayNode cells = JSON.arrayNode();
        for (Shape.Part part : parts) {
            ObjectNode head = JSON.objectNode();
            head.set("name", JSON.objectNode().put("const", part.name()));
            head.set("unit", JSON.objectNode().put("const", Encoder.column(part).unit()));
            heads.add(object(head));
            cells.add(cell(part.shape()));
        }
        columns.put("minItems", parts.size()).put("items", false);
        ObjectNode row = JSON.objectNode().put("type", "array").set("prefixItems", cells);
        rows.set("items", row.put("minItems", parts.size()).put("items", false));
        ObjectNode properties = JSON.objectNode();
        properties.set("columns", columns);
        properties.set("rows", rows);
        return object(properties);
    }

    private static ObjectNode cell(Shape shape) {
        return switch (shape) {
            case Shape.Maybe maybe ->
                anyOf(List.of(cell(maybe.inner()), JSON.objectNode().put("type", "null")));
            case Shape.Figure figure -> number(figure);
            default -> of(shape);
        };
    }
}
