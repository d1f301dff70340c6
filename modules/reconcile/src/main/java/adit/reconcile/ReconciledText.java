package adit.reconcile;

import adit.basics.Grade;
import adit.basics.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A reconciliation for a terminal: disagreement by commodity, suspects, and the balance of each form. */
public final class ReconciledText {

    private static final int MOST_SUSPECTS = 15;

    /** A world output that moves by more was not closed but broken: something counts another content, or is missing. */
    private static final double SETTLED = 0.1;

    private final Reconciled result;
    private final StringBuilder out = new StringBuilder();

    private ReconciledText(Reconciled result) {
        this.result = result;
    }

    /** The text; lines end in LF. */
    public static String of(Reconciled result) {
        ReconciledText text = new ReconciledText(result);
        text.head();
        text.commodities();
        text.suspects();
        text.unsettled();
        text.closings();
        text.notes();
        return text.out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void head() {
        long reported =
                result.cells().stream().filter(ReconciledCell::isReported).count();
        long moved = result.cells().stream()
                .filter(cell -> cell.isReported() && cell.moved())
                .count();
        line(String.format(
                Locale.ROOT,
                "%s, %d: %,d reported figures, of which %,d moved so that all balances close.",
                result.world().name(),
                result.year(),
                reported,
                moved));
    }

    private void commodities() {
        Map<String, List<Closing>> commodities = new LinkedHashMap<>();
        result.closings()
                .forEach(closing -> commodities
                        .computeIfAbsent(closing.commodity(), key -> new ArrayList<>())
                        .add(closing));
        line(String.format(
                Locale.ROOT,
                "%n%-14s %8s %16s %8s %12s %9s",
                "commodity",
                "balances",
                "gaps before, t",
                "of flows",
                "after, t",
                "suspects"));
        commodities.forEach(this::commodity);
    }

    private void commodity(String code, List<Closing> closings) {
        String name = result.world().vocabulary().commodity(code).name();
        double before = closings.stream().mapToDouble(Closing::gapBefore).sum();
        double flows = closings.stream().mapToDouble(Closing::turnover).sum();
        double after = closings.stream().mapToDouble(Closing::gapAfter).sum();
        int balances = closings.stream().mapToInt(Closing::places).sum();
        long suspects = result.suspects().stream()
                .filter(cell ->
                        closings.stream().anyMatch(closing -> closing.form().equals(cell.form())))
                .count();
        line(String.format(
                Locale.ROOT,
                "%-14s %8d %16s %7.1f%% %12s %9d",
                name,
                balances,
                tonnes(before),
                flows == 0 ? 0 : 100 * before / flows,
                tonnes(Math.abs(after) < 1e-6 * flows ? 0 : after),
                suspects));
    }

    private void suspects() {
        List<ReconciledCell> all = result.suspects();
        if (all.isEmpty()) {
            line(String.format(Locale.ROOT, "%nNo reported figure had to leave its range."));
            return;
        }
        line(String.format(
                Locale.ROOT,
                "%nSuspects: reported figures that had to leave their range, %s.",
                all.size() > MOST_SUSPECTS
                        ? "the first " + MOST_SUSPECTS + " of " + all.size() + " (--csv FILE lists all)"
                        : "all " + all.size()));
        line(String.format(
                Locale.ROOT,
                "%7s %14s %14s %8s  %s  %s",
                "sigma",
                "before, t",
                "after, t",
                "change",
                "grade",
                "figure (source)"));
        all.stream().limit(MOST_SUSPECTS).forEach(this::suspect);
    }

    private void suspect(ReconciledCell cell) {
        line(String.format(
                Locale.ROOT,
                "%+7.1f %14s %14s %8s  %-5s  %s (%s)",
                cell.inSigmas(),
                tonnes(cell.before()),
                tonnes(cell.after()),
                cell.relativeChange()
                        .map(share -> String.format(Locale.ROOT, "%+.0f%%", 100 * share))
                        .orElse("–"),
                cell.observed().map(observed -> observed.grade().name()).orElse(Grade.E.name()),
                cell.name(),
                cell.observed()
                        .map(observed -> observed.chosen().source())
                        .map(SourceId::code)
                        .orElse("")));
    }

    /** Forms whose reported output of the world had to change too far. */
    private void unsettled() {
        for (Closing closing : result.closings()) {
            List<ReconciledCell> made = result.cells().stream()
                    .filter(cell -> cell.quantity() == Quantity.PRODUCTION
                            && cell.isReported()
                            && cell.form().equals(closing.form()))
                    .toList();
            double before = made.stream().mapToDouble(ReconciledCell::before).sum();
            double after = made.stream().mapToDouble(ReconciledCell::after).sum();
            if (Math.abs(after - before) > SETTLED * before) {
                line(String.format(
                        Locale.ROOT,
                        "%n%s: its reported output of the world had to change by %+.0f%%. Do not use its reconciled figures"
                                + " before its suspects are explained.",
                        closing.form(),
                        100 * (after - before) / before));
            }
        }
    }

    private void closings() {
        line(String.format(
                Locale.ROOT,
                "%n%-20s %14s = %14s + %14s + %12s   %s",
                "world, t/y",
                "production",
                "use",
                "input use",
                "stocks",
                "left"));
        for (Closing closing : result.closings()) {
            double left = closing.worldResidual();
            line(String.format(
                    Locale.ROOT,
                    "%-20s %14s = %14s + %14s + %12s   %s%s",
                    closing.form(),
                    tonnes(closing.production()),
                    tonnes(closing.use()),
                    tonnes(closing.inputUse()),
                    tonnes(closing.stockChange()),
                    tonnes(Math.abs(left) <= Reconciliation.TOLERANCE * closing.turnover() ? 0 : left),
                    closing.reportedTotal()
                            .map(total -> "   a source says " + tonnes(total))
                            .orElse("")));
        }
    }

    private void notes() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (Closing closing : result.closings()) {
            closing.notes()
                    .forEach(note -> forms.computeIfAbsent(note, key -> new ArrayList<>())
                            .add(closing.form().code()));
        }
        if (!forms.isEmpty()) {
            line(String.format(Locale.ROOT, "%nNot reported:"));
            forms.forEach((note, codes) -> line(String.format(
                    Locale.ROOT,
                    "- %s (%s)",
                    note,
                    codes.size() > 4 ? codes.size() + " forms" : String.join(", ", codes))));
        }
    }

    /** Example: 1,234,567; 12.3; 0.04. */
    private static String tonnes(double value) {
        double size = Math.abs(value);
        if (size == 0 || size < 5e-4) {
            return "0";
        }
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : "%.3g", value);
    }
}
