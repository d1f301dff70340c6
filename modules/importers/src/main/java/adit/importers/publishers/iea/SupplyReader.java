package adit.importers.publishers.iea;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.importers.publishers.Notices;
import adit.importers.publishers.PublisherNumbers;
import adit.importers.publishers.Vocabulary;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Production of a form in the countries of one {@link Supply}, ±10 %. */
final class SupplyReader {

    private static final double WIDTH = 0.10;
    private static final double KILOTONS = 1000;

    /** More than the earth weighs, kt. */
    private static final double LARGEST = 1e19;

    private final Vocabulary vocabulary;
    private final Notices notices;
    private final SourceId source;

    SupplyReader(Vocabulary vocabulary, Notices notices, SourceId source) {
        this.vocabulary = vocabulary;
        this.notices = notices;
        this.source = source;
    }

    /** {@code form-absent}; the observations of a supply. */
    List<Observation> read(Supply supply, int year) {
        List<Observation> found = new ArrayList<>();
        if (!vocabulary.has(supply.form().form())) {
            supply.countries()
                    .forEach(leaf -> notices.kind(
                            leaf.at(),
                            "form-absent",
                            "the world has no form '" + supply.form().form() + "'",
                            "add it to forms.csv if the figures should be imported"));
            return found;
        }
        tellTotal(supply, year);
        for (Leaf country : supply.countries()) {
            observation(country, supply, year).ifPresent(found::add);
        }
        return found;
    }

    /** {@code total-differs}, {@code counted-twice}. */
    private void tellTotal(Supply supply, int year) {
        Optional<Leaf> twice = supply.countedTwice();
        if (supply.excess() != 0) {
            String where = supply.form().mineral() + ", " + supply.form().stage() + ", " + year;
            notices.value(
                    supply.total().orElseThrow().at(),
                    twice.isPresent() ? "counted-twice" : "total-differs",
                    where
                            + twice.map(leaf -> ": the residual contains " + leaf.step(4) + " a second time")
                                    .orElse(String.format(
                                            Locale.ROOT, ": the countries add up to %,.1f kt", supply.sum())),
                    twice.isPresent()
                            ? "no action needed; the low end of the residual excludes it"
                            : "compare with the IEA's own file; countries are imported unchanged, totals are not imported");
        }
    }

    private Optional<Observation> observation(Leaf country, Supply supply, int year) {
        Optional<PlaceId> place = place(country);
        Optional<PublisherNumbers.Reading> reading =
                place.isEmpty() ? Optional.empty() : PublisherNumbers.read(country.text());
        if (place.isPresent() && reading.filter(SupplyReader::isQuantity).isEmpty()) {
            notices.value(
                    country.at(), "unreadable-number", "this is not a quantity", "correct it in a copy of the file");
            return Optional.empty();
        }
        return place.map(found -> new Observation(
                Cell.of(Attribute.PRODUCTION, supply.form().form(), found, year),
                estimate(country, supply),
                supply.form().unit(),
                Grade.B,
                source,
                new RowRef(country.file(), country.line()),
                note(country, supply)));
    }

    private static boolean isQuantity(PublisherNumbers.Reading reading) {
        return reading.value() >= 0 && reading.value() < LARGEST;
    }

    private static Estimate estimate(Leaf country, Supply supply) {
        double tons = Supply.number(country).orElseThrow() * KILOTONS;
        double again = again(country, supply) * KILOTONS;
        return new Estimate(round(tons), round((tons - again) * (1 - WIDTH)), round(tons * (1 + WIDTH)));
    }

    /** The part of the residual that is also counted elsewhere, kt. */
    private static double again(Leaf country, Supply supply) {
        return Supply.isResidual(country)
                ? supply.countedTwice()
                        .map(leaf -> Supply.number(leaf).orElse(0))
                        .orElse(0.0)
                : 0;
    }

    private static String note(Leaf country, Supply supply) {
        List<String> parts = new ArrayList<>();
        if (!supply.form().note().isEmpty()) {
            parts.add(supply.form().note());
        }
        if (Supply.isResidual(country)) {
            parts.add("IEA 'Rest of world', a residual");
            supply.countedTwice().ifPresent(leaf -> parts.add("counts " + leaf.step(4) + " again; low takes it out"));
        }
        return String.join("; ", parts);
    }

    /** {@code note-as-country}, {@code unknown-place}, {@code place-absent}. */
    private Optional<PlaceId> place(Leaf country) {
        String name = country.step(4);
        Optional<PlaceId> place = vocabulary.findPlace(name);
        if (place.isEmpty() && country.text().isEmpty()) {
            notices.kind(
                    country.at(),
                    "note-as-country",
                    "a line of notes is listed among the countries",
                    "no action needed");
        } else if (place.isEmpty()) {
            notices.kind(
                    country.at(),
                    "unknown-place",
                    "no table has a place called '" + name + "'",
                    Nearest.find(name, vocabulary.names())
                            .map(near -> "is '" + near + "' meant? If not, add the name to place-names.csv")
                            .orElse("add the name to place-names.csv"));
        } else if (!vocabulary.has(place.get())) {
            notices.kind(
                    country.at(),
                    "place-absent",
                    "the world has no place " + place.get() + " (" + name + ")",
                    "add it to places.csv if its figures should be imported");
        }
        return place.filter(vocabulary::has);
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
