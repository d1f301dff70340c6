package adit.importers.publishers.usgs;

import adit.basics.Issues;
import adit.importers.publishers.PublisherNumbers;
import adit.importers.publishers.PublisherNumbers.Qualifier;
import adit.importers.publishers.PublisherNumbers.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code total-differs}: the countries of a world table, each in its own unit, do not add up to its total within the rounding of both.
 * Withheld figures may be missing from the sum; they are not derived from the difference.
 */
final class WorldTotals {

    /** Of a power of ten, in its exponent: seven per cent. */
    private static final double NEAR = 0.03;

    private record Key(Layout layout, int edition, String form, String attribute, int year) {}

    /**
     * A figure with a number in a unit that is known.
     *
     * @param tons the number, converted
     * @param slack how far it may be rounded, t
     * @param above true if it is a lower bound
     */
    private record Amount(double tons, double slack, boolean above) {}

    private WorldTotals() {}

    /** Checks every table of the world of which figures are taken. */
    static void check(List<Statistic> statistics, FormRules rules, Issues issues) {
        Map<Key, List<Statistic>> tables = new LinkedHashMap<>();
        for (Statistic each : statistics) {
            Optional<FormRule> rule = rules.find(each).filter(found -> !found.refuses());
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
        Optional<Amount> stated = total.flatMap(WorldTotals::amount);
        if (stated.isEmpty()) {
            return;
        }
        double sum = 0;
        double slack = stated.get().slack();
        boolean hidden = stated.get().above();
        for (Statistic country : table) {
            if (!country.isTotal()) {
                Optional<Amount> part = amount(country);
                sum += part.map(Amount::tons).orElse(0.0);
                slack += part.map(Amount::slack).orElse(0.0);
                hidden |= part.isEmpty() && !(country.text() + country.notes()).isBlank();
            }
        }
        double missing = stated.get().tons() - sum;
        boolean differs = missing < -slack || (missing > slack && !hidden);
        if (differs && !(missing < 0 && stated.get().above())) {
            issues.add(issue(total.get(), stated.get().tons(), sum));
        }
    }

    private static adit.basics.Issue issue(Statistic total, double stated, double sum) {
        double tens = Math.log10(sum / stated);
        boolean digit = Math.rint(tens) != 0 && Math.abs(tens - Math.rint(tens)) < NEAR;
        return total.at()
                .warning(
                        "total-differs",
                        total.subject() + ", " + total.year() + ": the countries add up to "
                                + String.format(Locale.ROOT, "%,.0f t", sum),
                        digit
                                ? "the total may have a missing or an extra digit; totals are not imported"
                                : "compare with the PDF; countries are imported unchanged, totals are not imported");
    }

    private static Optional<Amount> amount(Statistic figure) {
        Optional<McsUnit> unit = McsUnit.find(figure.unit()).filter(each -> each.kind() == McsUnit.Kind.MASS);
        return PublisherNumbers.read(figure.text())
                .filter(reading -> reading.hasValue() && unit.isPresent())
                .map(reading -> amount(reading, unit.orElseThrow().factor(), figure.isTotal()));
    }

    private static Amount amount(Reading reading, double factor, boolean total) {
        return new Amount(
                reading.value() * factor,
                rounding(reading.value(), total) * factor,
                reading.qualifier() == Qualifier.ABOVE);
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
