package adit.importers.publishers.mapped.rows;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.importers.publishers.PublisherNumbers.Reading;
import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.NumberText;
import adit.importers.publishers.mapped.map.Shares;
import adit.importers.publishers.mapped.map.Spread;
import adit.importers.publishers.mapped.map.TableMap;
import adit.importers.publishers.mapped.map.Target;
import adit.world.Attribute;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** The range of a number in the unit of the world. */
final class Ranges {

    /** Figures have fewer digits; a product of factors has the errors of binary numbers behind them. */
    private static final MathContext DIGITS = new MathContext(12);

    private final Attribute attribute;
    private final Spread spread;
    private final Headings headings;
    private final NumberText numbers;
    private final Optional<KeyReader> share;

    Ranges(TableMap map, Headings headings, NumberText numbers, WorldWords words, Notes notes) {
        attribute = map.attribute();
        spread = map.spread();
        this.headings = headings;
        this.numbers = numbers;
        share = spread instanceof Spread.Share stated
                ? Optional.of(new KeyReader("range", stated.word(), headings, words, notes))
                : Optional.empty();
    }

    /** {@code factor} and {@code target} turn a number of the file into one of the world. */
    Estimate of(
            int row,
            List<String> cells,
            FigureColumn column,
            Reading reading,
            double factor,
            Target target,
            Grade grade) {
        double value = reading.value() * factor;
        double low = value * target.low();
        double high = value * target.high();
        double middle = value * target.factor();
        return switch (reading.qualifier()) {
            case BELOW -> new Estimate(round(middle / 2), 0, round(high));
            case ABOVE -> ordered(middle, middle, high + Math.abs(high) * share(row, cells, column, grade));
            default ->
                stated(
                        row,
                        cells,
                        column,
                        grade,
                        new Estimate(middle, Math.min(low, high), Math.max(low, high)),
                        factor,
                        target);
        };
    }

    private Estimate stated(
            int row,
            List<String> cells,
            FigureColumn column,
            Grade grade,
            Estimate exact,
            double factor,
            Target target) {
        if (spread instanceof Spread.Ends ends) {
            double low = number(cells, ends.low()) * factor * target.low();
            double high = number(cells, ends.high()) * factor * target.high();
            return Double.isNaN(low) || Double.isNaN(high)
                    ? ordered(exact.value(), exact.low(), exact.high())
                    : ordered(exact.value(), Math.min(low, exact.low()), Math.max(high, exact.high()));
        }
        if (spread instanceof Spread.Deviation deviation) {
            double away = Math.abs(number(cells, deviation.column()) * factor * target.factor() * deviation.times());
            double known = Double.isNaN(away) ? 0 : away;
            return ordered(exact.value(), exact.low() - known, exact.high() + known);
        }
        double part = share(row, cells, column, grade);
        return ordered(
                exact.value(),
                exact.low() - Math.abs(exact.low()) * part,
                exact.high() + Math.abs(exact.high()) * part);
    }

    private double share(int row, List<String> cells, FigureColumn column, Grade grade) {
        return column.stated()
                .range()
                .or(() -> share.flatMap(reader -> reader.read(row, cells)).map(Target::word))
                .flatMap(Shares::of)
                .orElseGet(() -> Shares.ofGrade(grade, attribute));
    }

    /** NaN if the cell has no number; the figure then has no range, as the map does not state another one. */
    private double number(List<String> cells, String column) {
        int index = headings.indexOf(column);
        String cell = index >= 0 && index < cells.size() ? cells.get(index) : "";
        return numbers.read(cell).map(Reading::value).orElse(Double.NaN);
    }

    private static Estimate ordered(double value, double low, double high) {
        return new Estimate(round(value), round(low), round(high));
    }

    static double round(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
