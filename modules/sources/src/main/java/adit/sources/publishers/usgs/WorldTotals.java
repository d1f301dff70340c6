package adit.sources.publishers.usgs;

import adit.basics.Issues;
import adit.sources.publishers.PublisherNumbers;
import adit.sources.publishers.PublisherNumbers.Qualifier;
import adit.sources.publishers.PublisherNumbers.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code total-differs}: the countries of a world table do not add up to its total within the rounding of both. What is withheld may
 * be missing from the sum; it is not made up from the difference.
 */
final class WorldTotals {

    /** Of a power of ten, in its exponent: seven per cent. */
    private static final double NEAR = 0.03;

    private record Key(Layout layout, int edition, String form, String attribute, int year) {}

    private WorldTotals() {}

    /** Checks every table of the world of which figures are taken. */
    static void check(List<Statistic> statistics, Issues issues) {
        Map<Key, List<Statistic>> tables = new LinkedHashMap<>();
        for (Statistic each : statistics) {
            Optional<FormRule> rule = FormRule.find(each).filter(found -> !found.refuses());
            if (rule.isPresent() && (each.layout() == Layout.WORLD || each.layout() == Layout.WORLD_TABLE)) {
                Key key = new Key(
                        each.layout(),
                        each.edition(),
                        rule.get().form(),
                        rule.get().attribute(),
                        each.year());
                tables.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
            }
        }
        tables.values().forEach(table -> checkTable(table, issues));
    }

    private static void checkTable(List<Statistic> table, Issues issues) {
        Optional<Statistic> total = table.stream().filter(Statistic::isTotal).findFirst();
        Optional<Reading> stated = total.flatMap(WorldTotals::read);
        if (stated.isEmpty()) {
            return;
        }
        double sum = 0;
        double slack = rounding(stated.get().value(), true);
        boolean hidden = stated.get().qualifier() == Qualifier.ABOVE;
        for (Statistic country : table) {
            if (!country.isTotal()) {
                Optional<Reading> part = read(country);
                sum += part.map(Reading::value).orElse(0.0);
                slack += part.map(reading -> rounding(reading.value(), false)).orElse(0.0);
                hidden |= part.isEmpty() && !(country.text() + country.notes()).isBlank();
            }
        }
        double missing = stated.get().value() - sum;
        boolean differs = missing < -slack || (missing > slack && !hidden);
        if (differs && !(missing < 0 && stated.get().qualifier() == Qualifier.ABOVE)) {
            issues.add(issue(total.get(), stated.get().value(), sum));
        }
    }

    private static adit.basics.Issue issue(Statistic total, double stated, double sum) {
        double tens = Math.log10(sum / stated);
        boolean digit = Math.rint(tens) != 0 && Math.abs(tens - Math.rint(tens)) < NEAR;
        return total.at()
                .warning(
                        "total-differs",
                        total.subject() + ", " + total.year() + ": the countries add up to "
                                + String.format(java.util.Locale.ROOT, "%,.0f", sum),
                        digit
                                ? "a digit of the total may be missing or too many; totals are not imported"
                                : "compare with the PDF; countries are imported as they stand, totals are not");
    }

    private static Optional<Reading> read(Statistic figure) {
        return PublisherNumbers.read(figure.text()).filter(Reading::hasValue);
    }

    /** Half of the place of the last digit that is not zero; of a total at least of its second digit. */
    private static double rounding(double value, boolean total) {
        if (value == 0) {
            return 0;
        }
        double place = Math.pow(10, Math.floor(Math.log10(value)) - (total ? 1 : 2));
        double last = 1;
        while (last < 1e12 && value % (last * 10) == 0) {
            last *= 10;
        }
        return Math.max(total ? place : 0, last) / 2;
    }
}
