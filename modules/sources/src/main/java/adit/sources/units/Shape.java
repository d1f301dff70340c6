package adit.sources.units;

import adit.sources.units.UnitSymbol.Kind;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of unit that a column may have, and how each is read. Examples are in {@code docs/world.md}. */
enum Shape {
    /** Mass in a year: {@code t/y}, {@code kt Cu/y}, {@code tpa}. */
    FLOW(Shape::flow),
    /** Mass: {@code t}, {@code t Li}. */
    MASS(text -> text.mass().map(mass -> new UnitReading(mass.tons(), mass.basis(), "", false))),
    /** Money: {@code million US$}. */
    MONEY(text -> text.symbol(Kind.MONEY).map(money -> UnitReading.of(money.factor()))),
    /** Money for a mass: {@code US$/t}, {@code US$/kg}, {@code US cents/lb}. */
    PRICE(Shape::price),
    /** Money for a mass in a year: {@code US$ per t/y}. */
    CAPITAL(Shape::capital),
    /** A time: {@code years}, {@code months}. */
    TIME(text -> text.symbol(Kind.TIME).map(time -> UnitReading.of(time.factor()))),
    /** A share in each year: {@code 1/y}, {@code %/y}. */
    RATE(Shape::rate),
    /** Mass in a year, more in each year: {@code t/y per year}. */
    GROWTH(Shape::growth),
    /** Mass for a mass: {@code t / t}, {@code kg/t}. */
    RATIO(Shape::ratio),
    /** A part of one: {@code 1}, {@code %}, {@code share of …}. */
    SHARE(Shape::share),
    /** A calendar year. */
    CALENDAR(text -> text.skip("year") ? Optional.of(UnitReading.of(1)) : Optional.empty()),
    /** The unit of the column, word for word. */
    TEXT(text -> Optional.empty());

    @SuppressWarnings("ImmutableEnumChecker") // methods without state
    private final Function<UnitText, Optional<UnitReading>> reader;

    Shape(Function<UnitText, Optional<UnitReading>> reader) {
        this.reader = reader;
    }

    /** The meaning of a whole unit; empty if it does not have this shape. */
    Optional<UnitReading> read(String unit) {
        UnitText text = new UnitText(unit);
        return reader.apply(text).filter(reading -> text.ended());
    }

    private static Optional<UnitReading> flow(UnitText text) {
        Optional<UnitSymbol> flow = text.symbol(Kind.FLOW);
        if (flow.isPresent()) {
            return Optional.of(UnitReading.of(flow.get().factor()));
        }
        return text.mass("/", " per ").flatMap(mass -> yearly(text, mass));
    }

    private static Optional<UnitReading> yearly(UnitText text, UnitText.Mass mass) {
        double times = text.perYear();
        return Double.isNaN(times)
                ? Optional.empty()
                : Optional.of(new UnitReading(mass.tons() * times, mass.basis(), "", false));
    }

    private static Optional<UnitReading> price(UnitText text) {
        return text.symbol(Kind.MONEY)
                .filter(money -> text.skip("/", "per "))
                .flatMap(money ->
                        text.mass().map(mass -> new UnitReading(money.factor() / mass.tons(), mass.basis(), "", true)));
    }

    private static Optional<UnitReading> capital(UnitText text) {
        return text.symbol(Kind.MONEY)
                .filter(money -> text.skip("/(", "per (", "/", "per "))
                .flatMap(money -> flow(text).map(flow -> {
                    text.skip(")");
                    return new UnitReading(money.factor() / flow.factor(), flow.basis(), "", true);
                }));
    }

    private static Optional<UnitReading> rate(UnitText text) {
        Optional<UnitSymbol> share = text.symbol(Kind.SHARE);
        double times = text.perYear();
        return Double.isNaN(times)
                ? Optional.empty()
                : Optional.of(UnitReading.of(share.map(UnitSymbol::factor).orElse(1.0) * times));
    }

    private static Optional<UnitReading> growth(UnitText text) {
        return flow(text).flatMap(flow -> {
            double times = text.perYear();
            return Double.isNaN(times)
                    ? Optional.empty()
                    : Optional.of(new UnitReading(flow.factor() * times, flow.basis(), "", false));
        });
    }

    private static Optional<UnitReading> ratio(UnitText text) {
        Optional<UnitSymbol> share = text.symbol(Kind.SHARE);
        if (share.isPresent()) {
            return Optional.of(UnitReading.of(share.get().factor()));
        }
        return text.mass("/")
                .filter(above -> text.skip("/"))
                .flatMap(above -> text.mass()
                        .map(below ->
                                new UnitReading(above.tons() / below.tons(), above.basis(), below.basis(), false)));
    }

    private static Optional<UnitReading> share(UnitText text) {
        if (text.skip("share of ", "share ", "fraction of ")) {
            text.words();
            return Optional.of(UnitReading.of(1));
        }
        return text.symbol(Kind.SHARE).map(symbol -> UnitReading.of(symbol.factor()));
    }
}
