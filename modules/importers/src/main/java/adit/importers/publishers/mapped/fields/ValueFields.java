package adit.importers.publishers.mapped.fields;

import adit.importers.publishers.mapped.map.ColumnRef;
import adit.importers.publishers.mapped.map.Target;
import adit.importers.publishers.mapped.map.ValueColumn;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import adit.world.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the columns with numbers: a list of names, or of groups with the words that a column has for itself. */
public final class ValueFields {

    private ValueFields() {}

    public static List<ValueColumn> read(Fields fields, Optional<Attribute> attribute, Found found) {
        List<ValueColumn> columns = new ArrayList<>();
        for (YamlNode item : fields.list("values")) {
            switch (item) {
                case YamlNode.Scalar name -> columns.add(named(fields, name, found));
                case YamlNode.Mapping group ->
                    columns.add(column(
                            new Fields(fields.file(), fields.inside("values"), group, fields.issues()),
                            attribute,
                            found));
                case YamlNode.Sequence list ->
                    fields.error(
                            "wrong-kind",
                            list.line(),
                            "values",
                            "",
                            "expected a column, not a list",
                            "write {column: …}");
            }
        }
        return columns;
    }

    private static ValueColumn named(Fields fields, YamlNode.Scalar name, Found found) {
        found.columns().add(new ColumnRef(name.text(), fields.inside("values"), name.line(), false));
        return new ValueColumn(name.text(), Map.of(), Optional.empty(), Optional.empty());
    }

    private static ValueColumn column(Fields fields, Optional<Attribute> attribute, Found found) {
        Set<String> known = new TreeSet<>(Set.of("column", "unit", "range", "optional"));
        attribute.ifPresent(each -> known.addAll(each.keys()));
        fields.only(known);
        String column = fields.text("column");
        found.column(fields, "column", column, fields.flag("optional", false));
        Map<String, Target> keys = new LinkedHashMap<>();
        for (String key : fields.names()) {
            if (attribute.isPresent() && attribute.get().keys().contains(key)) {
                String word = fields.text(key);
                found.word(fields, key, key, word);
                keys.put(key, Target.of(word));
            }
        }
        return new ValueColumn(column, keys, fields.findText("unit"), SpreadFields.word(fields, "range"));
    }
}
