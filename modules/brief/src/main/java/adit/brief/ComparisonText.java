package adit.brief;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.Change;
import adit.dependence.Measure;
import adit.study.Comparison;
import adit.text.Block;
import adit.text.Language;
import adit.text.Names;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The same figures in two worlds or years on a terminal: before, after and change. */
public final class ComparisonText {

    private static final int LINES = 3;

    private ComparisonText() {}

    /** The signature table of both sides; forms without any figure are named at the end. */
    public static String views(
            World world, Comparison comparison, PlaceId supplier, Set<PlaceId> coalition, int width) {
        String name = Names.place(world, supplier.code());
        Map<FormId, List<Comparison.Line>> byForm = new LinkedHashMap<>();
        comparison
                .lines()
                .forEach(line -> byForm.computeIfAbsent(line.form(), form -> new ArrayList<>())
                        .add(line));
        List<List<String>> cells = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        byForm.values().forEach(lines -> {
            if (lines.stream().allMatch(ComparisonText::isEmpty)) {
                empty.add(lines.getFirst().name());
            } else {
                cells.addAll(rows(comparison, lines));
            }
        });
        List<Block.Column> columns = new ArrayList<>(
                new SignatureGrid(new Words(new Names(world, supplier, name, Language.EN), Language.EN, false))
                        .columns());
        columns.add(1, Block.Column.words(""));
        List<Block> blocks = new ArrayList<>(List.of(
                Block.plain("Before: " + comparison.before() + ". After: " + comparison.after() + ". "
                        + DependenceText.coalition(world, coalition)),
                Block.grid(columns, cells),
                new Block.Bullets(legend(), List.of())));
        if (!empty.isEmpty()) {
            blocks.add(Block.plain("No figure on either side: " + String.join(", ", empty) + "."));
        }
        return TerminalText.of("Dependence on " + name + ", before and after", blocks, width, false);
    }

    private static List<String> legend() {
        return List.of(
                "Change: after less before, in percentage points, of the HHI in its points; = none, ~0 less than is shown; * the ranges of both sides have nothing in common",
                "Columns as without --compare. Where a year has no figure, the nearest year that has one stands in: --csv and --json tell the year, range and grade of each",
                Views.UNKNOWN + ": not reported, which is not zero; then there is no change either");
    }

    private static boolean isEmpty(Comparison.Line line) {
        return line.change().before().findValue().isEmpty()
                && line.change().after().findValue().isEmpty();
    }

    private static List<List<String>> rows(Comparison comparison, List<Comparison.Line> lines) {
        if (lines.stream().allMatch(line -> line.change().isSame())) {
            return Views.rows(
                    lines.getFirst().name(),
                    List.of(line("same", lines, each -> Views.bare(each.change().after(), each.measure()))));
        }
        List<List<String>> shown = new ArrayList<>(LINES);
        shown.add(line(
                label(comparison, true), lines, each -> Views.bare(each.change().before(), each.measure())));
        shown.add(line(
                label(comparison, false),
                lines,
                each -> Views.bare(each.change().after(), each.measure())));
        shown.add(line("change", lines, each -> change(each.change(), each.measure())));
        return Views.rows(lines.getFirst().name(), shown);
    }

    private static String label(Comparison comparison, boolean before) {
        boolean sameWorld =
                comparison.before().world().equals(comparison.after().world());
        return sameWorld && comparison.before().year() != comparison.after().year()
                ? String.valueOf(
                        before ? comparison.before().year() : comparison.after().year())
                : before ? "before" : "after";
    }

    private static List<String> line(
            String label, List<Comparison.Line> lines, Function<Comparison.Line, String> cell) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        lines.forEach(each -> cells.add(cell.apply(each)));
        return cells;
    }

    /** With sign; {@code *} if the ranges have nothing in common, {@code =} if nothing changed. */
    static String change(Change change, Measure measure) {
        Optional<Double> difference = change.difference();
        if (difference.isEmpty()) {
            return "";
        }
        double by = difference.get();
        String text = Views.number(Math.abs(by), measure);
        String sign = by > 0 ? "+" : "−";
        String shown = by == 0 ? "=" : text.startsWith("<") || text.equals("0") ? "~0" : sign + text;
        return shown + (change.isBeyondRanges() ? "*" : "");
    }

    /** Every measure that has a figure on either side, form by form. */
    public static String measures(World world, Comparison comparison, Set<FormId> forms, int width) {
        List<Block> blocks = new ArrayList<>();
        for (FormId form : forms) {
            blocks.add(Block.heading(MeasuresText.name(world, form)));
            blocks.add(Block.grid(
                    List.of(
                            Block.Column.words("Measure"),
                            Block.Column.words("Place"),
                            Block.Column.number("Before"),
                            Block.Column.number("After"),
                            Block.Column.number("Change")),
                    comparison.lines().stream()
                            .filter(line -> line.form().equals(form) && !isEmpty(line))
                            .map(line -> cells(world, line))
                            .toList()));
        }
        blocks.add(
                Block.plain(
                        "Shares in percent. Measures without a figure on both sides are left out; --csv and --json have them."));
        return TerminalText.of(
                "Measures of dependence: " + comparison.before() + ", and " + comparison.after(), blocks, width, false);
    }

    private static List<String> cells(World world, Comparison.Line line) {
        return List.of(
                line.measure().name(),
                line.place().map(place -> MeasuresText.place(world, place)).orElse("world"),
                Views.bare(line.change().before(), line.measure()),
                Views.bare(line.change().after(), line.measure()),
                change(line.change(), line.measure()));
    }
}
