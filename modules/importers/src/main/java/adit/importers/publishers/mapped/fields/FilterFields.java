package adit.importers.publishers.mapped.fields;

import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.RowFilter;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads which rows of a file are read: groups of columns with one word or a list of words. */
public final class FilterFields {

    private static final int MOST = 10_000;

    private FilterFields() {}

    public static RowFilter read(Fields fields, Found found) {
        return new RowFilter(
                columns(fields.group("only", false), found), columns(fields.group("without", false), found));
    }

    private static Map<String, Set<String>> columns(Fields group, Found found) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String column : group.names()) {
            found.column(group, column, column);
            words.put(column, words(group, column));
        }
        return words;
    }

    private static Set<String> words(Fields group, String column) {
        Set<String> words = new HashSet<>();
        if (group.find(column).orElseThrow() instanceof YamlNode.Scalar one) {
            words.add(Headings.key(one.text()));
        } else {
            group.words(column, MOST).forEach(each -> words.add(Headings.key(each.text())));
        }
        return words;
    }
}
