package adit.brief.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.brief.words.MeasureCells;
import adit.brief.words.MeasureWords;
import adit.brief.words.WorldWords;
import adit.dependence.figures.FigureChange;
import adit.dependence.measures.Measure;
import adit.study.Comparison;
import adit.text.Block;
import adit.text.Language;
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

    private final World world;
    private final Comparison comparison;
    private final Words words;
    private final MeasureCells views;
    private final MeasureWords measures;

    private ComparisonText(World world, Comparison comparison, Words words) {
        this.world = world;
        this.comparison = comparison;
        this.words = words;
        views = new MeasureCells(words);
        measures = new MeasureWords(words);
    }

    /** The signature table of both sides; forms without any figure are named at the end. */
    public static String views(
            World world,
            Comparison comparison,
            PlaceId supplier,
            Set<PlaceId> coalition,
            Language language,
            int width) {
        Words words = WorldWords.of(world, supplier, language);
        ComparisonText text = new ComparisonText(world, comparison, words);
        String title = words.say("comparison.title", words.names().supplier());
        return TerminalText.of(title, text.views(coalition), width, false);
    }

    private List<Block> views(Set<PlaceId> coalition) {
        Map<FormId, List<Comparison.Line>> byForm = new LinkedHashMap<>();
        comparison
                .lines()
                .forEach(line -> byForm.computeIfAbsent(line.form(), form -> new ArrayList<>())
                        .add(line));
        List<List<String>> cells = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        byForm.values().forEach(lines -> {
            if (lines.stream().allMatch(ComparisonText::isEmpty)) {
                empty.add(name(lines.getFirst()));
            } else {
                cells.addAll(rows(lines));
            }
        });
        List<Block.Column> columns = new ArrayList<>(new SignatureGrid(words).columns());
        columns.add(1, Block.Column.words(""));
        List<Block> blocks = new ArrayList<>(List.of(
                Block.plain(words.say(
                        "comparison.asked",
                        side(comparison.before()),
                        side(comparison.after()),
                        words.list(coalition.stream().map(words.names()::place).toList()))),
                Block.grid(columns, cells),
                new Block.Bullets(legend(), List.of())));
        if (!empty.isEmpty()) {
            blocks.add(Block.plain(words.say("comparison.empty", words.list(empty))));
        }
        return blocks;
    }

    private String side(Comparison.Side side) {
        return words.say("comparison.side", side.world(), String.valueOf(side.year()));
    }

    /** A form that only the reference has is not among the names of the compared world. */
    private String name(Comparison.Line line) {
        return world.findForm(line.form()).map(words.names()::form).orElse(line.name());
    }

    private List<String> legend() {
        return List.of(
                words.say("comparison.legend.change"),
                words.say("comparison.legend.years"),
                words.say("comparison.legend.unknown", views.unknown()));
    }

    private static boolean isEmpty(Comparison.Line line) {
        return line.change().before().findValue().isEmpty()
                && line.change().after().findValue().isEmpty();
    }

    private List<List<String>> rows(List<Comparison.Line> lines) {
        String name = name(lines.getFirst());
        if (lines.stream().allMatch(line -> line.change().isSame())) {
            return MeasureCells.rows(name, List.of(line(words.say("comparison.same"), lines, this::after)));
        }
        return MeasureCells.rows(
                name,
                List.of(
                        line(label(true), lines, this::before),
                        line(label(false), lines, this::after),
                        line(words.say("comparison.change"), lines, each -> change(each.change(), each.measure()))));
    }

    private String before(Comparison.Line line) {
        return views.bare(line.change().before(), line.measure());
    }

    private String after(Comparison.Line line) {
        return views.bare(line.change().after(), line.measure());
    }

    private String label(boolean before) {
        boolean sameWorld =
                comparison.before().world().equals(comparison.after().world());
        if (sameWorld && comparison.before().year() != comparison.after().year()) {
            return String.valueOf((before ? comparison.before() : comparison.after()).year());
        }
        return words.say(before ? "comparison.before" : "comparison.after");
    }

    private static List<String> line(
            String label, List<Comparison.Line> lines, Function<Comparison.Line, String> cell) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        lines.forEach(each -> cells.add(cell.apply(each)));
        return cells;
    }

    /** With sign; {@code *} if the ranges have nothing in common, {@code =} if nothing changed. */
    private String change(FigureChange change, Measure measure) {
        Optional<Double> difference = change.difference();
        if (difference.isEmpty()) {
            return "";
        }
        double by = difference.get();
        String text = views.number(Math.abs(by), measure);
        String sign = by > 0 ? "+" : "−";
        String shown = by == 0 ? "=" : text.startsWith("<") || text.equals("0") ? "~0" : sign + text;
        return shown + (change.isBeyondRanges() ? "*" : "");
    }

    /** Every measure that has a figure on either side, form by form. */
    public static String measures(World world, Comparison comparison, Set<FormId> forms, Language language, int width) {
        Words words = WorldWords.of(world, language);
        ComparisonText text = new ComparisonText(world, comparison, words);
        List<Block> blocks = new ArrayList<>();
        for (FormId form : forms) {
            blocks.add(Block.heading(words.names().form(form)));
            blocks.add(text.measures(form));
        }
        blocks.add(Block.plain(words.say("comparison.measures.note")));
        String title =
                words.say("comparison.measures.title", text.side(comparison.before()), text.side(comparison.after()));
        return TerminalText.of(title, blocks, width, false);
    }

    private Block measures(FormId form) {
        List<List<String>> rows = comparison.lines().stream()
                .filter(line -> line.form().equals(form) && !isEmpty(line))
                .map(this::cells)
                .toList();
        if (rows.isEmpty()) {
            return Block.plain(words.say("comparison.empty", words.names().form(form)));
        }
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("measures.column.measure")),
                        Block.Column.words(words.say("column.place")),
                        Block.Column.number(words.say("comparison.column.before")),
                        Block.Column.number(words.say("comparison.column.after")),
                        Block.Column.number(words.say("comparison.column.change"))),
                rows);
    }

    private List<String> cells(Comparison.Line line) {
        return List.of(
                measures.name(line.measure()),
                measures.place(line.place()),
                before(line),
                after(line),
                change(line.change(), line.measure()));
    }
}
