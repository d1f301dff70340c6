package adit.sources.rules.words;

import adit.basics.Issues;
import adit.sources.layout.Subjects;
import adit.sources.rules.WorldRule;
import adit.sources.table.Numbers;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import java.util.List;

/** {@code wrong-subject}: the subject of an observation does not have the keys of its attribute. */
public final class WrongSubject implements WorldRule {

    @Override
    public void check(TableSet tables, Issues issues) {
        for (Row row : Subjects.rows(tables)) {
            Subjects.findAttribute(row.text("attribute"))
                    .filter(attribute -> row.has("subject") && !fits(attribute, row.text("subject")))
                    .ifPresent(attribute -> report(row, attribute, issues));
        }
    }

    /** True if there is one word for each key, and four digits where the key is a year. */
    static boolean fits(Attribute attribute, String subject) {
        List<String> keys = Subjects.keys(subject);
        if (keys.size() != attribute.keys().size() || keys.stream().anyMatch(String::isBlank)) {
            return false;
        }
        int year = attribute.keys().indexOf("year");
        return year < 0 || Numbers.isYear(keys.get(year));
    }

    private static void report(Row row, Attribute attribute, Issues issues) {
        issues.add(row.at("subject")
                .error(
                        "wrong-subject",
                        "this is not a cell of " + attribute.word(),
                        "write " + String.join("/", attribute.keys())));
    }
}
