package adit.importers.publishers.usgs;

import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.importers.publishers.Notices;
import adit.importers.publishers.Vocabulary;
import adit.world.Attribute;
import adit.world.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns figures of USGS into figures of a world, one by one. */
final class Figures {

    private final Vocabulary vocabulary;
    private final Notices notices;
    private final Refusals refusals;

    Figures(Vocabulary vocabulary, FormRules rules, Notices notices) {
        this.vocabulary = vocabulary;
        this.notices = notices;
        this.refusals = new Refusals(vocabulary, rules, notices);
    }

    /** The figures that have a cell in the world. World totals have none. */
    List<Figure> of(List<Statistic> statistics) {
        List<Figure> found = new ArrayList<>();
        for (Statistic each : statistics) {
            if (!each.isTotal()) {
                refusals.findRule(each).flatMap(rule -> figure(each, rule)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Figure> figure(Statistic from, FormRule rule) {
        if (!Years.fit(from, notices)) {
            return Optional.empty();
        }
        Optional<McsUnit> unit = unit(from, rule);
        Optional<PlaceId> place = unit.isEmpty() ? Optional.empty() : place(from);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        double factor = unit.get().factor() * rule.factor();
        return Cells.read(from, notices)
                .map(reading -> new Figure(
                        from,
                        rule,
                        cell(rule, place.get(), from.year()),
                        Ranges.of(from, reading, factor),
                        Remarks.of(from, rule, reading)));
    }

    /** {@code unknown-unit}, {@code wrong-unit}. */
    private Optional<McsUnit> unit(Statistic from, FormRule rule) {
        if (!rule.stated().isEmpty() && !rule.stated().equals(from.unit())) {
            notices.kind(
                    from.unitAt(),
                    "wrong-unit",
                    from.subject() + ": the unit in the heading is " + from.unit() + ", but the mapping states "
                            + rule.stated(),
                    "no action needed; the unit of the mapping is used");
        }
        String name = rule.stated().isEmpty() ? from.unit() : rule.stated();
        Optional<McsUnit> unit = McsUnit.find(name).filter(each -> each.kind() == McsUnit.Kind.of(rule.attributeOf()));
        if (unit.isEmpty()) {
            notices.kind(
                    from.unitAt(),
                    "unknown-unit",
                    from.subject() + ": '" + name + "' is not a unit of " + rule.attribute(),
                    "use one of " + String.join(", ", McsUnit.names()));
        }
        return unit;
    }

    /** {@code unknown-place}, {@code place-absent}. */
    private Optional<PlaceId> place(Statistic from) {
        Optional<PlaceId> place = vocabulary.findPlace(from.country());
        if (place.isEmpty()) {
            notices.kind(
                    from.countryAt(),
                    "unknown-place",
                    "no table has a place called '" + from.country() + "'",
                    Nearest.find(from.country(), vocabulary.names())
                            .map(name -> "is '" + name + "' meant? If not, add the name to place-names.csv")
                            .orElse("add the name to place-names.csv"));
        } else if (!vocabulary.has(place.get())) {
            notices.kind(
                    from.countryAt(),
                    "place-absent",
                    "the world has no place " + place.get() + " (" + from.country() + ")",
                    "add it to places.csv if its figures should be imported");
        }
        return place.filter(vocabulary::has);
    }

    private static Cell cell(FormRule rule, PlaceId place, int year) {
        return switch (rule.attributeOf()) {
            case PRICE -> Cell.of(Attribute.PRICE, rule.form(), rule.market(), year);
            case DEMAND -> Cell.of(Attribute.DEMAND, rule.form(), place, year, "reported");
            default -> Cell.of(rule.attributeOf(), rule.form(), place, year);
        };
    }
}
