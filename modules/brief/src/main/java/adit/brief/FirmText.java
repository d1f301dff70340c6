package adit.brief;

import adit.basics.FormId;
import adit.dependence.FirmMeasures;
import adit.dependence.FirmTable;
import adit.dependence.Measure;
import adit.dependence.Measures;
import adit.dependence.Reading;
import adit.text.Block;
import adit.text.Names;
import adit.text.TerminalText;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The measures of a firm's purchases on a terminal. */
public final class FirmText {

    private static final List<Measure> COLUMNS = List.of(
            FirmMeasures.TONS,
            FirmMeasures.SPEND,
            Measures.FACE_VALUE_SHARE,
            Measures.LOOK_THROUGH_SHARE,
            FirmMeasures.SOURCING_N_MINUS_ONE,
            Measures.GEOPOLRISK_SCORE,
            Measures.COVERAGE);

    private FirmText() {}

    /** A table of all forms that are bought, then every measure of each. */
    public static String of(World world, FirmTable table, String file, int width) {
        String supplier = Names.place(world, table.supplier().code());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain("Purchases: " + file + ", a company's statement (grade C). World: " + world.name() + ", "
                + table.year() + "."));
        blocks.add(overview(world, table, supplier));
        blocks.add(new Block.Bullets(legend(supplier), List.of()));
        for (FormId form : table.forms()) {
            blocks.add(Block.heading(MeasuresText.name(world, form)));
            blocks.add(all(table, form));
        }
        blocks.add(Block.plain("Formulas and a worked example: docs/firm.md."));
        return TerminalText.of("A firm's dependence on " + supplier, blocks, width, false);
    }

    private static Block overview(World world, FirmTable table, String supplier) {
        List<List<String>> cells = new ArrayList<>();
        for (FormId form : table.forms()) {
            Function<Measure, Reading> reading = measure -> table.get(form, measure);
            cells.addAll(Views.rows(
                    MeasuresText.name(world, form),
                    List.of(
                            COLUMNS.stream()
                                    .map(each -> Views.bare(reading.apply(each), each))
                                    .toList(),
                            COLUMNS.stream()
                                    .map(each -> Views.range(reading.apply(each), each))
                                    .toList())));
        }
        return Block.grid(
                List.of(
                        Block.Column.words("Form"),
                        Block.Column.number("Bought, t/y"),
                        Block.Column.number("Spend, US$"),
                        Block.Column.number("From " + supplier + ", %"),
                        Block.Column.number("Passed through, %"),
                        Block.Column.number("N-1, %"),
                        Block.Column.number("GeoPolRisk"),
                        Block.Column.number("Covered without, %")),
                cells);
    }

    private static List<String> legend(String supplier) {
        return List.of(
                "From: bought in " + supplier
                        + " itself, at face value. Passed through: as far as the supply of the places it buys from was in "
                        + supplier + " at any stage; the range is that of the world's flows, the purchases have none",
                "N-1: what is left without the largest place. Spend at risk, below: what is paid for what passed through",
                "GeoPolRisk: score with the firm's own mix and no production of its own, 0 to 1",
                "Covered without: what every user outside " + supplier
                        + " would get if nothing from there arrived and all shared alike; a figure of the world, not of the firm's contracts",
                Views.UNKNOWN + ": not reported, and why below");
    }

    private static Block all(FirmTable table, FormId form) {
        Map<Measure, Reading> readings = new LinkedHashMap<>();
        table.rows().stream()
                .filter(row -> row.form().equals(form))
                .forEach(row -> readings.put(row.measure(), row.reading()));
        List<List<String>> cells = new ArrayList<>();
        readings.forEach((measure, reading) -> cells.add(row(measure, reading)));
        return Block.grid(
                List.of(
                        Block.Column.words("Measure"),
                        Block.Column.number("Value"),
                        Block.Column.number("Range"),
                        Block.Column.words("Unit"),
                        Block.Column.words("Grade"),
                        Block.Column.words("Not reported: why")),
                cells);
    }

    private static List<String> row(Measure measure, Reading reading) {
        String unit = measure.unit().equals("share") ? "%" : measure.unit();
        return switch (reading) {
            case Reading.Reported found ->
                List.of(
                        measure.name(),
                        Views.bare(reading, measure),
                        Views.range(reading, measure),
                        unit,
                        found.grade().name(),
                        "");
            case Reading.NotReported none -> List.of(measure.name(), Views.UNKNOWN, "", unit, "", none.reason());
        };
    }
}
