package adit.dependence.figures;

import adit.basics.Estimate;
import java.util.Optional;

/**
 * A figure in one world and year, and the same in another.
 *
 * @param before the earlier, or the other, one
 * @param after the one that the question is about
 */
public record FigureChange(Reading before, Reading after) {

    /** After less before, in the unit of the measure; empty if either is not reported. */
    public Optional<Double> difference() {
        return before.findValue().flatMap(was -> after.findValue().map(is -> is.value() - was.value()));
    }

    /** True if the ranges do not overlap: the evidence itself shows that the figure changed. */
    public boolean isBeyondRanges() {
        return before.findValue()
                .flatMap(was -> after.findValue().map(is -> apart(was, is)))
                .orElse(false);
    }

    private static boolean apart(Estimate was, Estimate is) {
        return is.low() > was.high() || is.high() < was.low();
    }

    /** True if there is a figure on both sides and it is the same, or a figure on neither. */
    public boolean isSame() {
        return before.findValue().map(Estimate::value).equals(after.findValue().map(Estimate::value));
    }
}
