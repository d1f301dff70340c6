package adit.brief;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.dependence.FaceValueShare;
import adit.dependence.Measure;
import adit.dependence.MeasureColumn;
import adit.dependence.MeasureTable;
import adit.dependence.Measures;
import adit.dependence.Reading;
import adit.dependence.SupplierShare;
import adit.study.MeasureTables;
import adit.world.Form;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measures of dependence on a terminal: the four views side by side, and every measure of the forms that are asked for. */
public final class MeasuresText {

    private static final String UNKNOWN = "n/r";

    private MeasuresText() {}

    /** Face value, look-through, ownership and coverage of every form of {@code forms} side by side, each with its range where it has one. */
    public static String sideBySide(
            World world, DependenceTable dependence, MeasureTable measures, Set<FormId> forms, int width) {
        String supplier = Names.place(world, dependence.supplier().code());
        List<List<String>> cells = new ArrayList<>();
        for (DependenceRow row : dependence.rows()) {
            if (forms.contains(row.form().id())) {
                cells.add(views(row, dependence, measures));
            }
        }
        Block grid = Block.grid(
                List.of(
                        Block.Column.words("Form"),
                        Block.Column.number("Made in " + supplier + ", %"),
                        Block.Column.number("Owned by " + supplier + ", %"),
                        Block.Column.number("Bought from " + supplier + ", % of imports"),
                        Block.Column.number("Look-through, %"),
                        Block.Column.number("Covered without " + supplier + ", %")),
                cells);
        Block legend = new Block.Bullets(
                List.of(
                        "Made in, owned by: part of the world's output made there, and of the capacity in the tables that firms of that country control, with ranges",
                        "Bought from, look-through: what the coalition imports from there itself, and what passed through it at any stage",
                        "Covered without: the part of the demand of all others that the plants of today could meet without it, over the whole chain",
                        UNKNOWN + ": not reported, which is not zero"),
                List.of());
        return TerminalText.of(
                "Four views of dependence on " + supplier + ", " + dependence.year(),
                List.of(grid, legend),
                width,
                false);
    }

    private static List<String> views(DependenceRow row, DependenceTable dependence, MeasureTable measures) {
        PlaceId supplier = dependence.supplier();
        FormId form = row.form().id();
        return List.of(
                row.form().name(),
                row.supplier()
                        .map(SupplierShare::share)
                        .map(MeasuresText::share)
                        .orElse(UNKNOWN),
                reading(measures, Measures.OWNERSHIP_SHARE, form, supplier, dependence.year()),
                row.faceValue()
                        .flatMap(FaceValueShare::ofImports)
                        .map(MeasuresText::share)
                        .orElse(UNKNOWN),
                row.lookThrough().map(MeasuresText::share).orElse(UNKNOWN),
                reading(measures, Measures.COVERAGE, form, supplier, dependence.year()));
    }

    private static String reading(MeasureTable measures, Measure measure, FormId form, PlaceId place, int year) {
        Optional<MeasureColumn> column = measures.find(measure, form, year);
        return column.flatMap(found -> found.get(place).findValue())
                .map(MeasuresText::share)
                .orElse(UNKNOWN);
    }

    private static String share(Estimate share) {
        String low = bare(share.low());
        String high = bare(share.high());
        return bare(share.value()) + (low.equals(high) ? "" : " [" + low + "–" + high + "]");
    }

    /** The unit stands in the heading. */
    private static String bare(double share) {
        return Numbers.percent(share).replace(Numbers.GLUE + "%", "");
    }

    /** Every measure of each form of {@code forms}, for the world, the supplier and the members. */
    public static String all(
            World world, MeasureTable table, PlaceId supplier, Set<PlaceId> members, Set<FormId> forms, int width) {
        List<Block> blocks = new ArrayList<>();
        for (FormId form : forms) {
            blocks.add(Block.heading(world.findForm(form).map(Form::name).orElse(form.code())));
            List<List<String>> cells = table.rows()
                    .filter(row -> row.form().equals(form) && MeasureTables.isAsked(row, supplier, members))
                    .map(row -> cells(world, row))
                    .toList();
            blocks.add(Block.grid(
                    List.of(
                            Block.Column.words("Measure"),
                            Block.Column.words("Place"),
                            Block.Column.number("Value"),
                            Block.Column.number("Range"),
                            Block.Column.words("Grade"),
                            Block.Column.words("Not reported: why")),
                    cells));
        }
        blocks.add(Block.plain("Formula, symbols, source and a worked example of each measure: docs/measures/."));
        return TerminalText.of("Measures of dependence", blocks, width, false);
    }

    private static List<String> cells(World world, MeasureTable.Row row) {
        String place =
                row.place().map(found -> Names.place(world, found.code())).orElse("world");
        String unit = row.measure().unit();
        return switch (row.reading()) {
            case Reading.Reported found ->
                List.of(
                        row.measure().name(),
                        place,
                        value(found.value().value(), unit),
                        value(found.value().low(), unit) + "–"
                                + value(found.value().high(), unit),
                        found.grade().name(),
                        "");
            case Reading.NotReported none -> List.of(row.measure().name(), place, UNKNOWN, "", "", none.reason());
        };
    }

    private static String value(double value, String unit) {
        return switch (unit) {
            case "share" -> Numbers.percent(value);
            case "points", "US$/t" -> Numbers.count(Math.round(value));
            default -> String.format(java.util.Locale.ROOT, "%.4g", value);
        };
    }
}
