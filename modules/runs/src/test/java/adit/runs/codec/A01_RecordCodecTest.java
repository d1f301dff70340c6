package adit.runs.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import adit.basics.Measured;
import adit.basics.UnitOfMeasure;
import adit.runs.files.CsvText;
import adit.runs.files.ResultTable;
import adit.runs.files.TablesJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is written of a record follows from its components, and gives the record back. */
class A01_RecordCodecTest {

    private static final RecordCodec<Harvest> CODEC = RecordCodec.of(Harvest.class);

    @Test
    void aRecordComesBackAsItWas() {
        assertThat(back(Harvest.sample())).isEqualTo(Harvest.sample());
    }

    @Test
    void whatIsAbsentComesBackAbsent() {
        Harvest sample = Harvest.sample();
        Harvest unsold = new Harvest(sample.summary(), sample.fields(), Optional.empty(), List.of());
        assertThat(back(unsold)).isEqualTo(unsold);
        assertThat(CODEC.encode(unsold).tables()).extracting(ResultTable::name).containsExactly("by-field", "parcels");
    }

    @Test
    void componentsHaveTheNamesOfTheFile() {
        assertThat(RecordCodec.names(Harvest.class)).containsExactly("summary", "by-field", "sale", "notes");
        assertThat(RecordCodec.names(Harvest.Field.class)).containsExactly("form", "grade", "yield", "parcels");
    }

    @Test
    void numbersHaveTheUnitOfTheirType() {
        ObjectNode fields = CODEC.encode(Harvest.sample()).fields();
        assertThat(fields.get("summary").toString())
                .isEqualTo("{\"name\":\"north\",\"complete\":true,\"year\":{\"value\":2026,\"unit\":\"year\"},"
                        + "\"total\":{\"value\":12.5,\"unit\":\"t\"},\"seeds\":{\"value\":7,\"unit\":\"number\"},"
                        + "\"lost\":{\"value\":0.25,\"unit\":\"share\"},\"next\":null}");
        assertThat(fields.get("notes").toString()).isEqualTo("[\"dry spring\"]");
    }

    @Test
    void aListOfRecordsIsATableAndRowsInsideARowRepeatItsKey() {
        List<ResultTable> tables = CODEC.encode(Harvest.sample()).tables();
        assertThat(CsvText.of(tables.get(0)))
                .isEqualTo("form,grade,yield [t/y],half [t/y]\nwheat,A,3.0,1.5\noats,E,0.5,0.25\n");
        assertThat(CsvText.of(tables.get(1))).isEqualTo("form,name,seed [t]\nwheat,hill,1.5\nwheat,brook,2.0\n");
        assertThat(CsvText.of(tables.get(2))).isEqualTo("name,bought [t]\nmill,\n");
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsReportedWithItsPlace() {
        refuses(fields -> fields.remove("notes"), tables -> {}, "notes", "the value is missing");
        refuses(
                fields -> ((ObjectNode) fields.get("summary")).put("complete", "yes"),
                tables -> {},
                "summary.complete value 'yes'",
                "neither true nor false");
        refuses(
                fields -> ((ObjectNode) fields.get("summary").get("year")).put("value", 2026.5),
                tables -> {},
                "summary.year value '2026.5'",
                "not a whole number");
        refuses(fields -> {}, tables -> tables.remove("parcels"), "tables.parcels", "this table is missing");
        refuses(fields -> {}, tables -> cell(tables, "by-field", 1, "F"), "by-field row 1.grade value 'F'", "A, B, C");
        refuses(fields -> {}, tables -> cell(tables, "by-field", 0, " "), "by-field row 1.form", "FormId is blank");
    }

    @Test
    void aTypeWithoutAFormInAFileIsRefusedAtOnce() {
        assertThatThrownBy(() -> RecordCodec.of(NoUnit.class))
                .hasMessageContaining("NoUnit.tons: the number has no unit");
        assertThatThrownBy(() -> RecordCodec.of(Loose.class))
                .hasMessageContaining("Loose.any: a Object cannot be stored in a file");
        assertThatThrownBy(() -> RecordCodec.of(Twice.class)).hasMessageContaining("duplicate table name rows");
        assertThatThrownBy(() -> RecordCodec.of(NoKey.class)).hasMessageContaining("needs a component with @Key");
    }

    private record NoUnit(double tons) {}

    private record Loose(Object any) {}

    private record Row(@Measured(UnitOfMeasure.TONS) double tons) {}

    private record Inner(List<Row> rows) {}

    private record Twice(List<Row> rows, Inner inner) {}

    private record Holder(String name, List<Row> rows) {}

    private record NoKey(List<Holder> holders) {}

    private static void cell(ObjectNode tables, String table, int column, String value) {
        ((ArrayNode) tables.get(table).get("rows").get(0)).set(column, value);
    }

    private static Harvest back(Harvest harvest) {
        return CODEC.decode(stored(harvest, fields -> {}, tables -> {}));
    }

    private static Stored stored(Harvest harvest, Consumer<ObjectNode> fields, Consumer<ObjectNode> tables) {
        RecordCodec.Encoded encoded = CODEC.encode(harvest);
        ObjectNode all = TablesJson.node(encoded.tables());
        fields.accept(encoded.fields());
        tables.accept(all);
        return new Stored("run.json", encoded.fields(), all);
    }

    private static void refuses(
            Consumer<ObjectNode> fields, Consumer<ObjectNode> tables, String place, String message) {
        assertThatThrownBy(() -> CODEC.decode(stored(Harvest.sample(), fields, tables)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(message);
    }
}
