package adit.importers.publishers.usgs;

import adit.importers.publishers.Notices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code unit-changed}: two editions state one kind of figure in two units. The figures are converted; reported once for each kind. */
final class UnitChanges {

    private UnitChanges() {}

    /** Compares each figure with the first of its kind. Prices in two units are two prices, not a change. */
    static void check(List<Figure> figures, Notices notices) {
        Map<String, Statistic> first = new HashMap<>();
        for (Figure figure : figures) {
            Statistic now = figure.from();
            Statistic before =
                    first.putIfAbsent(figure.rule().form() + "/" + figure.rule().attribute(), now);
            boolean corrected = !figure.rule().stated().isEmpty();
            if (before != null && !corrected && before.edition() != now.edition() && differs(before, now)) {
                notices.kind(
                        now.unitAt(),
                        "unit-changed",
                        now.subject() + ": in " + now.unit() + ", but the edition of " + before.edition() + " uses "
                                + before.unit(),
                        "no action needed; both are converted");
            }
        }
    }

    private static boolean differs(Statistic before, Statistic now) {
        return !before.unit().equals(now.unit())
                && !before.statistic().equals("Price")
                && McsUnit.find(now.unit()).isPresent();
    }
}
