package adit.importers.publishers.mapped;

import adit.basics.Issues;
import adit.importers.publishers.mapped.fields.Attributes;
import adit.importers.publishers.mapped.fields.Choices;
import adit.importers.publishers.mapped.fields.FileFields;
import adit.importers.publishers.mapped.fields.FilterFields;
import adit.importers.publishers.mapped.fields.Found;
import adit.importers.publishers.mapped.fields.GradeFields;
import adit.importers.publishers.mapped.fields.KeyFields;
import adit.importers.publishers.mapped.fields.RuleFields;
import adit.importers.publishers.mapped.fields.SourceFields;
import adit.importers.publishers.mapped.fields.SpreadFields;
import adit.importers.publishers.mapped.fields.UnitFields;
import adit.importers.publishers.mapped.fields.ValueFields;
import adit.importers.publishers.mapped.fields.WordFields;
import adit.importers.publishers.mapped.map.CellWords;
import adit.importers.publishers.mapped.map.FileForm;
import adit.importers.publishers.mapped.map.Repeated;
import adit.importers.publishers.mapped.map.RowFilter;
import adit.importers.publishers.mapped.map.Rule;
import adit.importers.publishers.mapped.map.Spread;
import adit.importers.publishers.mapped.map.TableMap;
import adit.importers.publishers.mapped.map.UnitRule;
import adit.importers.publishers.mapped.map.ValueColumn;
import adit.runs.fields.Fields;
import adit.world.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a map from the fields of a YAML file. Every fault becomes an issue with line and field. */
final class MapReader {

    private static final Set<String> FIELDS = Set.of(
            "attribute",
            "seen",
            "file",
            "only",
            "without",
            "keys",
            "values",
            "unit",
            "grade",
            "range",
            "words",
            "repeated",
            "parts",
            "source",
            "note");

    private static final int MOST_PARTS = 400;

    private final Fields fields;
    private final Found found = new Found();

    MapReader(Fields fields) {
        this.fields = fields.only(FIELDS);
    }

    /** What could be read. */
    MapFile read() {
        Issues issues = fields.issues();
        boolean before = issues.hasErrors();
        fields.findText("seen");
        FileForm form = FileFields.read(fields.group("file", false));
        Optional<Attribute> attribute = Attributes.read(fields);
        RuleFields rules = new RuleFields(found);
        RowFilter filter = FilterFields.read(fields, found);
        Map<String, Rule> keys = KeyFields.read(fields, attribute, rules);
        List<ValueColumn> values = ValueFields.read(fields, attribute, found);
        attribute.ifPresent(known -> KeyFields.checkComplete(fields, known, keys, values));
        UnitRule unit = UnitFields.read(fields, attribute, found, keys, values);
        Rule grade = GradeFields.read(fields, rules);
        Spread spread = SpreadFields.read(fields, rules, found);
        CellWords words = WordFields.read(fields.group("words", false));
        Repeated repeated = Choices.read(
                fields,
                "repeated",
                Map.of("refuse", Repeated.REFUSE, "add", Repeated.ADD, "mean", Repeated.MEAN),
                Repeated.REFUSE);
        int parts = fields.whole("parts", 0, MOST_PARTS, 0);
        Optional<adit.world.Source> source = SourceFields.read(fields.group("source", true));
        String note = fields.findText("note").orElse("");
        Optional<TableMap> map = before || issues.hasErrors()
                ? Optional.empty()
                : Optional.of(new TableMap(
                        attribute.orElseThrow(),
                        form,
                        filter,
                        keys,
                        values,
                        unit,
                        grade,
                        spread,
                        words,
                        repeated,
                        parts,
                        source.orElseThrow(),
                        note));
        return new MapFile(fields.file(), form, found.columns(), found.words(), map);
    }
}
