package adit.runs.codec;

import adit.runs.files.ResultTable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes records of one type and reads them back. Numbers become a value with its unit, groups become objects, and a list of records
 * becomes a table: {@code decode(encode(r))} equals {@code r}.
 *
 * @param <R> the type of record
 */
public final class RecordCodec<R extends Record> {

    private final Shape.Group shape;
    private final Class<R> type;

    private RecordCodec(Class<R> type) {
        this.type = type;
        shape = Shapes.group(type);
        TableShapes.check(shape);
    }

    /** The codec of a type; an {@link IllegalArgumentException} names a component that has no form in a file. */
    public static <R extends Record> RecordCodec<R> of(Class<R> type) {
        return new RecordCodec<>(type);
    }

    /**
     * A record as written.
     *
     * @param fields all but its tables
     * @param tables in the order of the components
     */
    public record Encoded(ObjectNode fields, List<ResultTable> tables) {}

    /** Fields and tables of a record. */
    public Encoded encode(R value) {
        return Encoder.whole(shape, value);
    }

    /** The record in one piece, with lists in place, for records that have no tables of their own, such as a question. */
    public ObjectNode inline(R value) {
        return Encoder.inline(shape, value);
    }

    /**
     * Reads a record.
     *
     * @param given the values of components with {@link Given}, in any order
     * @throws adit.runs.files.BadRunException if something is missing or of another kind; it names the place
     */
    public R decode(Stored stored, Object... given) {
        return type.cast(new Decoder(stored, List.of(given)).whole(shape));
    }

    /** The names under which the components of a record are stored, in their order; a study file calls its fields by the same names. */
    public static Set<String> names(Class<? extends Record> type) {
        Set<String> names = new LinkedHashSet<>();
        Shapes.group(type).parts().stream().filter(part -> !part.derived()).forEach(part -> names.add(part.name()));
        return Collections.unmodifiableSet(names);
    }

    /** JSON Schema (2020-12) of the fields. */
    public ObjectNode fieldsSchema() {
        return Schema.fields(shape);
    }

    /** JSON Schema of the record in one piece. */
    public ObjectNode inlineSchema() {
        return Schema.inline(shape);
    }

    /** JSON Schema of the tables, by name. */
    public ObjectNode tablesSchema() {
        return Schema.tables(shape);
    }
}
