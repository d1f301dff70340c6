package adit.sources.rules.plants;

import adit.basics.Issues;
import adit.sources.layout.Subjects;
import adit.sources.rules.Plants;
import adit.sources.rules.WorldRule;
import adit.sources.table.Numbers;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code withdrawn-output}: a warning, because a total or remainder of plants ({@code aggregate}) was made from an output that {@code errata.csv} corrects: the
 * row cites the corrected source, and its capacity is the withdrawn figure or its column {@code reported} names it.
 */
public final class WithdrawnOutput implements WorldRule {

    private static final double ROUNDING = 0.005;
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> processes = tables.index("processes", "process");
        List<Row> errata = tables.rows("errata").stream()
                .filter(row -> row.text("attribute").equals(Attribute.PRODUCTION.word()))
                .toList();
        for (Row plant : Plants.rows(tables)) {
            Row process = processes.get(plant.text("process"));
            if (process != null && plant.has("aggregate")) {
                errata.stream()
                        .filter(erratum -> isOf(erratum, plant, process.text("output")))
                        .filter(erratum -> uses(plant, erratum.number("stated")))
                        .forEach(erratum -> report(plant, erratum, issues));
            }
        }
    }

    private static boolean isOf(Row erratum, Row plant, String form) {
        List<String> keys = Subjects.keys(erratum.text("subject"));
        return keys.size() == Attribute.PRODUCTION.keys().size()
                && keys.get(0).equals(form)
                && keys.get(1).equals(plant.text("place"))
                && erratum.text("corrects").equals(plant.text("capacity_source"));
    }

    private static boolean uses(Row plant, double stated) {
        if (isNear(plant.number("capacity"), stated)) {
            return true;
        }
        Matcher number = NUMBER.matcher(plant.text("reported"));
        while (number.find()) {
            if (isNear(Numbers.parse(number.group().replace(",", "")), stated)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(double number, double stated) {
        return Math.abs(number - stated) <= ROUNDING * Math.abs(stated);
    }

    private static void report(Row plant, Row erratum, Issues issues) {
        issues.add(plant.at("capacity")
                .warning(
                        "withdrawn-output",
                        "this total is made from the output of " + erratum.text("stated") + " that row "
                                + erratum.line() + " of errata.csv corrects to " + erratum.text("value"),
                        "compute it again from the corrected output, or delete the row if nothing is left"));
    }
}
