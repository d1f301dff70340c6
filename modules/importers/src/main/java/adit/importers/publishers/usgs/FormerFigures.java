package adit.importers.publishers.usgs;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.Vocabulary;
import adit.world.Observation;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code far-from-former}: a figure is more than {@value #FACTOR} times as large, or as small, as what the world has from another edition of the
 * same quantity, for example because of a wrong unit. It is imported unchanged.
 */
final class FormerFigures {

    private static final double FACTOR = 20;

    private FormerFigures() {}

    /** Compares each figure with that of the nearest year. A zero is never reported as far: mines open and close. */
    static void check(List<Figure> figures, Vocabulary vocabulary, Issues issues) {
        for (Figure figure : figures) {
            Observation now = figure.observation();
            vocabulary
                    .findFormer(now, Editions.SERIES)
                    .filter(former -> isFar(now, former))
                    .ifPresent(former -> issues.add(issue(figure, now, former)));
        }
    }

    private static boolean isFar(Observation now, Observation former) {
        double one = now.estimate().value();
        double other = former.estimate().value();
        return one > 0 && other > 0 && Math.max(one / other, other / one) > FACTOR;
    }

    private static Issue issue(Figure figure, Observation now, Observation former) {
        return figure.from()
                .at()
                .warning(
                        "far-from-former",
                        now.cell() + ": " + amount(now) + ", but " + former.source() + " states " + amount(former)
                                + " as " + former.cell(),
                        "compare the units of both editions; both figures are kept");
    }

    private static String amount(Observation figure) {
        return BigDecimal.valueOf(figure.estimate().value())
                        .stripTrailingZeros()
                        .toPlainString() + " " + figure.unit();
    }
}
