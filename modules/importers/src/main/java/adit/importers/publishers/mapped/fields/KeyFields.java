package adit.importers.publishers.mapped.fields;

import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.Rule;
import adit.importers.publishers.mapped.map.ValueColumn;
import adit.runs.fields.Fields;
import adit.world.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the keys of figures: which form, which place, which year. */
public final class KeyFields {

    private KeyFields() {}

    /** The rules by key; a key that the attribute does not have is an unknown field. */
    public static Map<String, Rule> read(Fields fields, Optional<Attribute> attribute, RuleFields rules) {
        Fields group = fields.group("keys", false);
        attribute.ifPresent(known -> group.only(Set.copyOf(known.keys())));
        Map<String, Rule> keys = new LinkedHashMap<>();
        group.names().forEach(key -> keys.put(key, rules.read(group, key)));
        return keys;
    }

    /** {@code missing-key}, {@code key-twice}: every key is stated once, for all rows or by each value column. */
    public static void checkComplete(
            Fields fields, Attribute attribute, Map<String, Rule> keys, List<ValueColumn> values) {
        for (String key : attribute.keys()) {
            for (ValueColumn column : values) {
                boolean own = column.keys().containsKey(key) || (key.equals("year") && column.statesYear());
                if (own && keys.containsKey(key)) {
                    tell(
                            fields,
                            key,
                            column,
                            "key-twice",
                            "the key is stated in keys and by the column",
                            "remove one of them");
                } else if (!own && !keys.containsKey(key)) {
                    tell(
                            fields,
                            key,
                            column,
                            "missing-key",
                            attribute.word() + " needs the key " + key + ", which is stated nowhere for this column",
                            "add " + key + ": under keys, as a constant or {column: …}"
                                    + (key.equals("year")
                                            ? ", or write " + Headings.YEAR + " in the name of the column"
                                            : ""));
                }
            }
        }
    }

    private static void tell(Fields fields, String key, ValueColumn column, String code, String message, String hint) {
        fields.error(code, fields.line("keys"), "keys." + key, column.column(), message, hint);
    }
}
