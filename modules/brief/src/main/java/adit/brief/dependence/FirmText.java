package adit.brief.dependence;

import adit.basics.FormId;
import adit.brief.words.MeasureCells;
import adit.brief.words.MeasureWords;
import adit.brief.words.WorldWords;
import adit.dependence.FirmMeasures;
import adit.dependence.FirmTable;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.text.Block;
import adit.text.GridText;
import adit.text.Language;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The measures of a firm's purchases on a terminal. */
public final class FirmText {

    /** Left out one after the other where the terminal is too narrow; the tables below have them. */
    private static final List<Measure> OPTIONAL =
            List.of(Measures.GEOPOLRISK_SCORE, FirmMeasures.SPEND, FirmMeasures.SOURCING_N_MINUS_ONE);

    private static final List<Measure> COLUMNS = List.of(
            FirmMeasures.TONS,
            FirmMeasures.SPEND,
            Measures.FACE_VALUE_SHARE,
            Measures.LOOK_THROUGH_SHARE,
            FirmMeasures.SOURCING_N_MINUS_ONE,
            Measures.GEOPOLRISK_SCORE,
            Measures.COVERAGE);

    /** Columns left of a table on a terminal. */
    private static final int MARGIN = 2;

    private final FirmTable table;
    private final Words words;
    private final MeasureCells views;
    private final MeasureWords measures;

    private FirmText(FirmTable table, Words words) {
        this.table = table;
        this.words = words;
        views = new MeasureCells(words);
        measures = new MeasureWords(words);
    }

    /** A table of all forms that are bought, then every measure of each; {@code file} is the purchase file. */
    public static String of(World world, FirmTable table, String file, Language language, int width) {
        FirmText text = new FirmText(table, WorldWords.of(world, table.supplier(), language));
        String title = text.words.say("firm.title", text.words.names().supplier());
        return TerminalText.of(title, text.blocks(world, file, width), width, false);
    }

    private List<Block> blocks(World world, String file, int width) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(words.say("firm.asked", file, world.name(), String.valueOf(table.year()))));
        blocks.add(overview(width));
        blocks.add(new Block.Bullets(legend(), List.of()));
        for (FormId form : table.forms()) {
            blocks.add(Block.heading(words.names().form(form)));
            blocks.add(all(form));
        }
        blocks.add(Block.plain(words.say("firm.formulas")));
        return blocks;
    }

    private Block overview(int width) {
        List<Measure> columns = new ArrayList<>(COLUMNS);
        Block.Grid grid = overview(columns);
        for (Measure left : OPTIONAL) {
            if (!new GridText(grid, width - MARGIN).fits()) {
                columns.remove(left);
                grid = overview(columns);
            }
        }
        return grid;
    }

    private Block.Grid overview(List<Measure> measures) {
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words(words.say("dependence.column.form"))));
        measures.forEach(measure -> columns.add(Block.Column.number(heading(measure))));
        List<List<String>> cells = new ArrayList<>();
        for (FormId form : table.forms()) {
            cells.addAll(MeasureCells.rows(
                    words.names().form(form),
                    List.of(
                            line(measures, measure -> views.bare(table.get(form, measure), measure)),
                            line(measures, measure -> views.range(table.get(form, measure), measure)))));
        }
        return new Block.Grid(columns, cells, List.of());
    }

    private String heading(Measure measure) {
        return switch (measure.id()) {
            case "tons" -> words.say("firm.column.bought");
            case "spend" -> words.say("firm.column.spend");
            case "face-value-share" ->
                words.say("firm.column.from", words.names().supplier());
            case "look-through-share" -> words.say("dep.view.passed");
            case "sourcing-n-1" -> words.say("dependence.column.n-1");
            case "coverage" -> words.say("dep.view.covered");
            default -> words.say("firm.column.geopolrisk");
        };
    }

    private static List<String> line(List<Measure> measures, Function<Measure, String> cell) {
        return measures.stream().map(cell).toList();
    }

    private List<String> legend() {
        String supplier = words.names().supplier();
        return List.of(
                words.say("firm.legend.from", supplier),
                words.say("firm.legend.passed", supplier),
                words.say("firm.legend.n-1", supplier),
                words.say("firm.legend.geopolrisk"),
                words.say("firm.legend.covered", supplier),
                words.say("firm.legend.unknown", views.unknown()));
    }

    private Block all(FormId form) {
        Map<Measure, Reading> readings = new LinkedHashMap<>();
        table.rows().stream()
                .filter(row -> row.form().equals(form))
                .forEach(row -> readings.put(row.measure(), row.reading()));
        List<List<String>> cells = new ArrayList<>();
        readings.forEach((measure, reading) -> cells.add(row(measure, reading)));
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("measures.column.measure")),
                        Block.Column.number(words.say("measures.column.value")),
                        Block.Column.number(words.say("measures.column.range")),
                        Block.Column.words(words.say("measures.column.unit")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("measures.column.reason"))),
                cells);
    }

    private List<String> row(Measure measure, Reading reading) {
        String name = measures.name(measure);
        String unit = measures.unit(measure);
        return switch (reading) {
            case Reading.Reported found ->
                List.of(
                        name,
                        views.bare(reading, measure),
                        views.range(reading, measure),
                        unit,
                        found.grade().name(),
                        "");
            case Reading.NotReported none -> List.of(name, views.unknown(), "", unit, "", measures.reason(none));
        };
    }
}
