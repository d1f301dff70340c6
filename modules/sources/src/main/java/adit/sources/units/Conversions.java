package adit.sources.units;

import adit.sources.layout.RowOrder;
import adit.sources.layout.Subjects;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Attribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tons in the basis of a commodity's forms per ton in another basis: t Li per t LCE is 0.188. If several rows state one, that which a world chooses is used
 * ({@link RowOrder}): of {@code conversions.csv}, and those of {@code observations.csv} and {@code errata.csv} about a conversion. A row that an erratum
 * corrects is not used.
 */
final class Conversions {

    private static final double SAME = 1e-9;

    /**
     * One conversion.
     *
     * @param basis the other basis, as it is written
     * @param counted what the forms are counted by, such as Li in {@code t Li / t LCE}; empty if the unit does not say it
     * @param factor tons of {@code counted} per ton of {@code basis}
     */
    record Conversion(String basis, String counted, double factor) {}

    private record Stated(String commodity, String basis, Row row) {}

    private final Map<String, Map<String, Conversion>> byCommodity = new LinkedHashMap<>();

    Conversions(TableSet tables) {
        Comparator<Row> best = RowOrder.best(tables);
        Map<List<String>, Stated> chosen = new LinkedHashMap<>();
        for (Stated each : standing(tables)) {
            List<String> key = List.of(each.commodity(), each.basis().toLowerCase(Locale.ROOT));
            chosen.merge(key, each, (one, other) -> best.compare(other.row(), one.row()) < 0 ? other : one);
        }
        chosen.forEach((key, each) -> byCommodity
                .computeIfAbsent(key.getFirst(), commodity -> new LinkedHashMap<>())
                .put(key.get(1), of(each)));
    }

    /** The conversion from a basis; upper and lower case are not distinguished. */
    Optional<Conversion> find(String commodity, String basis) {
        return Optional.ofNullable(byCommodity.getOrDefault(commodity, Map.of()).get(basis.toLowerCase(Locale.ROOT)));
    }

    /** The bases of a commodity, sorted. */
    List<String> bases(String commodity) {
        return byCommodity.getOrDefault(commodity, Map.of()).values().stream()
                .map(Conversion::basis)
                .sorted()
                .toList();
    }

    private static Conversion of(Stated stated) {
        Optional<UnitReading> unit = UnitColumn.find(Attribute.CONVERSION.word(), "")
                .flatMap(column -> column.read(stated.row().text("unit")));
        double size = unit.map(UnitReading::factor).orElse(1.0);
        return new Conversion(
                stated.basis(),
                unit.map(UnitReading::basis).orElse(""),
                stated.row().number("value") * size);
    }

    private static List<Stated> standing(TableSet tables) {
        List<Stated> all = new ArrayList<>();
        tables.rows("conversions").forEach(row -> all.add(new Stated(row.text("commodity"), row.text("basis"), row)));
        Subjects.rows(tables).stream().filter(Conversions::isConversion).forEach(row -> {
            List<String> keys = Subjects.keys(row.text("subject"));
            all.add(new Stated(keys.getFirst(), keys.getLast(), row));
        });
        List<Row> errata =
                tables.rows("errata").stream().filter(Conversions::isConversion).toList();
        all.removeIf(each -> errata.stream().anyMatch(erratum -> corrects(erratum, each)));
        all.removeIf(each -> Double.isNaN(each.row().number("value")));
        return all;
    }

    private static boolean isConversion(Row row) {
        return row.text("attribute").equals(Attribute.CONVERSION.word())
                && Subjects.keys(row.text("subject")).size()
                        == Attribute.CONVERSION.keys().size();
    }

    private static boolean corrects(Row erratum, Stated stated) {
        double value = erratum.number("stated");
        return erratum.text("subject").equals(stated.commodity() + "/" + stated.basis())
                && erratum.text("corrects").equals(stated.row().text("source"))
                && Math.abs(stated.row().number("value") - value) <= SAME * Math.max(1, Math.abs(value));
    }
}
