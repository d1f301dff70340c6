package adit.charts.chart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of the arguments of this package's records. */
final class Require {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private Require() {}

    /** The words that every chart has. */
    static void words(String name, String title, String description) {
        that(NAME.matcher(name).matches(), "name of a chart: use a-z, 0-9 and hyphens, not '%s'", name);
        that(!title.isBlank(), "chart %s: title is blank", name);
        that(!description.isBlank(), "chart %s: description is blank", name);
    }

    static void finite(double value, String what) {
        that(Double.isFinite(value), "%s: %s is not a finite number", what, value);
    }

    static void notNegative(double value, String what) {
        finite(value, what);
        that(value >= 0, "%s: %s is negative", what, value);
    }

    static void between(int low, int high, List<?> list, String what) {
        that(
                list.size() >= low && list.size() <= high,
                "%s: %s given, %s to %s are drawn",
                what,
                list.size(),
                low,
                high);
    }

    /** A hundred years are more than any picture here can show. */
    static void years(int first, int last, String name) {
        that(first < last && last - first <= 100, "chart %s: years %s to %s", name, first, last);
    }

    /** Each {@code %s} of the message is replaced by the next value. */
    static void that(boolean holds, String message, @Nullable Object... values) {
        if (!holds) {
            String filled = message;
            for (Object value : values) {
                filled = filled.replaceFirst("%s", Matcher.quoteReplacement(String.valueOf(value)));
            }
            throw new IllegalArgumentException(filled);
        }
    }
}
