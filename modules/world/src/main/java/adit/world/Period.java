package adit.world;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;

/**
 * Days that follow each other.
 *
 * @param first first day
 * @param last last day; empty if no end is known
 */
public record Period(LocalDate first, Optional<LocalDate> last) {

    /** True if the day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Part of the days of a calendar year that are in at least one of some periods, 0 to 1. */
    public static double partOfYear(Collection<Period> periods, int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        int days = newYear.lengthOfYear();
        BitSet covered = new BitSet(days);
        for (Period period : periods) {
            int from = dayOfYear(period.first(), newYear, days);
            int to = period.last()
                    .map(end -> dayOfYear(end.plusDays(1), newYear, days))
                    .orElse(days);
            covered.set(from, Math.max(from, to));
        }
        return (double) covered.cardinality() / days;
    }

    /** Days from the first of January to a date, at least 0 and at most those of the year. */
    private static int dayOfYear(LocalDate date, LocalDate newYear, int days) {
        long since = date.toEpochDay() - newYear.toEpochDay();
        return (int) Math.clamp(since, 0L, (long) days);
    }
}
