package adit.study;

import adit.basics.Estimate;
import adit.plandata.question.FigureOverride;
import adit.plandata.question.FigureOverride.Figure;
import adit.plandata.question.FigureOverride.Kind;
import adit.sources.figures.Band;
import adit.sources.units.StatedUnit;
import adit.world.Attribute;
import adit.world.Observed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The numbers of an override in the units of the world; a number that no such figure can have is an issue. */
final class OverrideValues {

    private static final int LISTED = 4;

    private final String name;
    private final int line;
    private final OverrideEntry entry;
    private final List<Observed> figures;

    /**
     * @param figures those that it replaces; never empty
     */
    OverrideValues(String name, int line, OverrideEntry entry, List<Observed> figures) {
        this.name = name;
        this.line = line;
        this.entry = entry;
        this.figures = figures;
    }

    /** The override; empty, with the reasons among the issues, if a number does not fit. */
    Optional<FigureOverride> find() {
        boolean value = entry.kind() == Kind.VALUE;
        if (value && figures.size() > 1) {
            several();
            return Optional.empty();
        }
        Observed first = figures.getFirst();
        OptionalDouble conversion = value ? conversion(first) : OptionalDouble.of(1);
        if (conversion.isEmpty() || (!value && isYear(first))) {
            refuse(first, value);
            return Optional.empty();
        }
        List<Figure> replaced = figures.stream()
                .map(each -> figure(each, conversion.getAsDouble()))
                .toList();
        for (int i = 0; i < replaced.size(); i++) {
            if (!isSound(figures.get(i), replaced.get(i))) {
                return Optional.empty();
            }
        }
        String unit = entry.unit().orElse(value ? first.chosen().unit() : "");
        return Optional.of(new FigureOverride(
                name,
                entry.kind(),
                entry.number(),
                entry.low(),
                entry.high(),
                unit,
                conversion.getAsDouble(),
                entry.grade(),
                entry.source(),
                line,
                replaced));
    }

    private void several() {
        String some = figures.stream()
                .limit(LISTED)
                .map(each -> each.cell().toString())
                .collect(Collectors.joining(", "));
        error(
                "several-figures",
                "value",
                "this name stands for " + figures.size() + " figures, which cannot all have one value",
                "write factor, or name one figure, such as " + some);
    }

    private OptionalDouble conversion(Observed figure) {
        String own = figure.chosen().unit();
        return entry.unit().isEmpty()
                ? OptionalDouble.of(1)
                : StatedUnit.factor(figure.cell(), entry.unit().get(), own);
    }

    private static boolean isYear(Observed figure) {
        return figure.cell().attribute() == Attribute.START;
    }

    private void refuse(Observed figure, boolean unit) {
        if (unit) {
            error(
                    "wrong-unit",
                    "unit",
                    "this is not a unit of " + figure.cell() + ", or it names another content basis",
                    "write the unit of the world, " + figure.chosen().unit() + ", or leave unit out");
        } else {
            error("factor-of-a-year", "factor", "a year is not multiplied", "write value");
        }
    }

    private Figure figure(Observed former, double conversion) {
        double unit = entry.kind() == Kind.VALUE ? conversion : former.value();
        return new Figure(
                former.cell().toString(),
                entry.number() * unit,
                entry.low().orElse(entry.number()) * unit,
                entry.high().orElse(entry.number()) * unit);
    }

    /** In the band in which figures of this kind are; the ends of the range only must be possible. */
    private boolean isSound(Observed former, Figure now) {
        Optional<Band> band = Band.find(former.cell());
        String unit = " " + former.chosen().unit();
        String number = OverrideEntry.field(entry.kind());
        if (band.isPresent() && !band.get().isPlausible(now.value())) {
            error(
                    "implausible-number",
                    number,
                    now.cell() + " would be " + plain(now.value()) + "; figures of this kind are within "
                            + plain(band.get().low()) + " to "
                            + plain(band.get().high()) + unit,
                    "check the number and the unit");
            return false;
        }
        Estimate ends = new Estimate(now.value(), now.low(), now.high());
        if (band.isPresent()
                && !(band.get().isPossible(ends.low()) && band.get().isPossible(ends.high()))) {
            String end = band.get().isPossible(ends.low()) ? "high" : "low";
            error(
                    "impossible-number",
                    end,
                    "an end of the range is outside " + plain(band.get().least()) + " to "
                            + plain(band.get().most()) + unit,
                    "check the number and the unit");
            return false;
        }
        if (isYear(former) && now.value() != Math.rint(now.value())) {
            error("not-a-whole-number", number, "this is not a whole year", "write no decimals");
            return false;
        }
        return true;
    }

    private static String plain(double number) {
        return new BigDecimal(number)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void error(String code, String field, String message, String hint) {
        entry.at()
                .error(
                        code,
                        entry.at().line(field),
                        field,
                        entry.at().findText(field).orElse(""),
                        message,
                        hint);
    }
}
