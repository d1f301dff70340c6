package adit.study;

import adit.world.Attribute;
import adit.world.World;
import java.util.IntSummaryStatistics;
import java.util.stream.Stream;

/**
 * The years of which a world has production, trade or use.
 *
 * @param first the earliest
 * @param last the latest; before {@code first} if there are none
 */
public record FigureYears(int first, int last) {

    /** The years of a world. */
    public static FigureYears of(World world) {
        IntSummaryStatistics years = Stream.of(Attribute.PRODUCTION, Attribute.TRADE, Attribute.DEMAND)
                .flatMap(attribute -> world.list(attribute).stream())
                .mapToInt(figure -> figure.cell().year())
                .summaryStatistics();
        return years.getCount() == 0 ? new FigureYears(0, -1) : new FigureYears(years.getMin(), years.getMax());
    }

    /** True if the year is not beyond the first and last; true too if there are no figures at all. */
    public boolean include(int year) {
        return last < first || (first <= year && year <= last);
    }

    /** Explains for a message which years of a world have data. */
    public String words(String world) {
        return world + " has no production, trade or use before " + first + " or after " + last;
    }
}
