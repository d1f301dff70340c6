package adit.study;

import adit.basics.Grade;
import adit.basics.Nearest;
import adit.plandata.question.FigureOverride.Kind;
import adit.runs.fields.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a study states for a figure of the world, before the figure is looked up.
 *
 * @param at its fields, for issues
 * @param kind what the number is
 * @param number the figure, or the factor
 * @param low lower end of its range; empty if none is stated
 * @param high upper end of its range; empty if none is stated
 * @param unit of the three; empty if none is stated
 * @param grade E if none is stated
 * @param source where it comes from
 */
record OverrideEntry(
        Fields at,
        Kind kind,
        double number,
        OptionalDouble low,
        OptionalDouble high,
        Optional<String> unit,
        Grade grade,
        String source) {

    private static final Set<String> NAMES = Set.of("value", "factor", "low", "high", "unit", "grade", "source");
    private static final double LARGEST = 1e15;
    private static final double LARGEST_FACTOR = 1000;

    /** The name of the field with the number. */
    static String field(Kind kind) {
        return kind == Kind.VALUE ? "value" : "factor";
    }

    /** Reads the fields below a name; empty if something is wrong, with every reason among the issues. */
    static Optional<OverrideEntry> read(Fields overrides, String name) {
        int before = overrides.issues().list().size();
        Fields at = overrides.group(name, false);
        if (overrides.issues().list().size() > before) {
            return Optional.empty();
        }
        at.only(NAMES);
        Kind kind = kind(at);
        double limit = kind == Kind.VALUE ? LARGEST : LARGEST_FACTOR;
        double least = kind == Kind.VALUE ? -LARGEST : 0;
        OverrideEntry entry = new OverrideEntry(
                at,
                kind,
                at.number(field(kind), least, limit, 0),
                at.findNumber("low", least, limit),
                at.findNumber("high", least, limit),
                unit(at, kind),
                grade(at),
                at.text("source"));
        if (overrides.issues().list().size() == before) {
            entry.checkOrder();
        }
        return overrides.issues().list().size() == before ? Optional.of(entry) : Optional.empty();
    }

    private static Kind kind(Fields at) {
        if (at.has("value") && at.has("factor")) {
            at.error(
                    "two-numbers",
                    at.line("factor"),
                    "factor",
                    at.findText("factor").orElse(""),
                    "value and factor are both stated",
                    "keep one: value replaces the figure of the world, factor multiplies it");
        } else if (!at.has("value") && !at.has("factor")) {
            at.error(
                    "missing-field",
                    at.line(),
                    "value",
                    "",
                    "neither value nor factor is stated",
                    "add value: for a figure, or factor: for a group of figures");
        }
        return at.has("factor") && !at.has("value") ? Kind.FACTOR : Kind.VALUE;
    }

    private static Optional<String> unit(Fields at, Kind kind) {
        if (!at.has("unit")) {
            return Optional.empty();
        }
        String unit = at.text("unit");
        if (kind == Kind.FACTOR) {
            at.error("wrong-unit", at.line("unit"), "unit", unit, "a factor has no unit", "remove unit");
        }
        return Optional.of(unit);
    }

    private static Grade grade(Fields at) {
        if (!at.has("grade")) {
            return Grade.E;
        }
        String stated = at.text("grade");
        List<String> known = Arrays.stream(Grade.values()).map(Grade::name).toList();
        if (known.contains(stated)) {
            return Grade.valueOf(stated);
        }
        if (!stated.isBlank()) {
            at.error(
                    "unknown-word",
                    at.line("grade"),
                    "grade",
                    stated,
                    "unknown grade",
                    Nearest.hint(stated, known, "use one of " + String.join(", ", known)));
        }
        return Grade.E;
    }

    private void checkOrder() {
        checkOrder("low", low, low.orElse(number) > number, "above");
        checkOrder("high", high, high.orElse(number) < number, "below");
    }

    private void checkOrder(String end, OptionalDouble stated, boolean wrong, String where) {
        if (wrong) {
            at.error(
                    "range-order",
                    at.line(end),
                    end,
                    at.findText(end).orElse(String.valueOf(stated)),
                    "it is " + where + " the " + field(kind) + ", "
                            + at.findText(field(kind)).orElse(""),
                    "write low, " + field(kind) + " and high in one unit, low at most the " + field(kind)
                            + ", high at least");
        }
    }
}
