package adit.brief;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.Losses;
import adit.dependence.MeasureTable;
import adit.dependence.Reading;
import adit.study.MeasureTables;
import adit.text.Block;
import adit.text.Names;
import adit.text.Numbers;
import adit.text.TerminalText;
import adit.world.Form;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every measure of the forms that are asked for, and what each loss of a supplier leaves, on a terminal. */
public final class MeasuresText {

    private static final String UNKNOWN = Views.UNKNOWN;
    private static final int WORST = 10;

    private MeasuresText() {}

    /** Every measure of each form of {@code forms}, for the world, the supplier, the coalition as a whole and the members. */
    public static String all(
            World world, MeasureTable table, PlaceId supplier, Set<PlaceId> members, Set<FormId> forms, int width) {
        List<Block> blocks = new ArrayList<>();
        for (FormId form : forms) {
            blocks.add(Block.heading(name(world, form)));
            Map<String, List<MeasureTable.Row>> byMeasure = table.rows()
                    .filter(row -> row.form().equals(form) && MeasureTables.isAsked(row, supplier, members))
                    .collect(Collectors.groupingBy(row -> row.measure().id(), LinkedHashMap::new, Collectors.toList()));
            List<List<String>> cells = new ArrayList<>();
            byMeasure.values().forEach(rows -> cells.addAll(cells(world, rows)));
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
        blocks.add(Block.plain("Coalition: all members as one place, the trade among them left out."));
        blocks.add(Block.plain("Formula, symbols, source and a worked example of each measure: docs/measures/."));
        return TerminalText.of("Measures of dependence", blocks, width, false);
    }

    static String name(World world, FormId form) {
        return world.findForm(form).map(Form::name).orElse(form.code());
    }

    static String place(World world, MeasureTable.Row row) {
        return row.place().map(found -> place(world, found)).orElse("world");
    }

    static String place(World world, PlaceId place) {
        return place.equals(MeasureTable.COALITION) ? "Coalition" : Names.place(world, place.code());
    }

    /** The coalition first; places that lack a figure for one and the same reason share a row. */
    private static List<List<String>> cells(World world, List<MeasureTable.Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        Map<String, Integer> lacking = new LinkedHashMap<>();
        for (MeasureTable.Row row : inOrder(rows)) {
            switch (row.reading()) {
                case Reading.Reported found -> cells.add(reported(world, row, found));
                case Reading.NotReported none -> lacking.merge(none.reason(), 1, Integer::sum);
            }
        }
        lacking.forEach((reason, count) -> {
            String place = inOrder(rows).stream()
                    .filter(row ->
                            row.reading().findReason().filter(reason::equals).isPresent())
                    .findFirst()
                    .map(row -> place(world, row))
                    .orElse("");
            String who = count == rows.size() && count > 1
                    ? "all"
                    : place + (count > 1 ? " and " + (count - 1) + " more" : "");
            cells.add(List.of(rows.getFirst().measure().name(), who, UNKNOWN, "", "", reason));
        });
        return cells;
    }

    private static List<MeasureTable.Row> inOrder(List<MeasureTable.Row> rows) {
        return rows.stream()
                .sorted(java.util.Comparator.comparing(row ->
                        row.place().filter(MeasureTable.COALITION::equals).isEmpty()))
                .toList();
    }

    private static List<String> reported(World world, MeasureTable.Row row, Reading.Reported found) {
        String unit = row.measure().unit();
        String low = value(found.value().low(), unit);
        String high = value(found.value().high(), unit);
        return List.of(
                row.measure().name(),
                place(world, row),
                value(found.value().value(), unit),
                low.equals(high) ? "" : low + "–" + high,
                found.grade().name(),
                "");
    }

    static String value(double value, String unit) {
        return switch (unit) {
            case "share" -> Numbers.percent(value);
            case "points", "US$/t", "US$" -> Numbers.count(Math.round(value));
            case "t" -> Numbers.value(value);
            default -> String.format(java.util.Locale.ROOT, "%.4g", value);
        };
    }

    /** The ten losses of one supplier and of a pair that leave least, form by form. */
    public static String losses(World world, List<Losses> losses, int width) {
        List<Block> blocks = new ArrayList<>();
        for (Losses of : losses) {
            blocks.add(Block.heading(name(world, of.form())));
            if (of.single().isEmpty()) {
                blocks.add(Block.plain("Not reported: neither the supply nor the use of this form is known."));
            } else {
                blocks.add(Block.grid(
                        List.of(
                                Block.Column.words("Without"),
                                Block.Column.number("Covered, %"),
                                Block.Column.words("Without both"),
                                Block.Column.number("Covered, %")),
                        worst(world, of)));
            }
        }
        blocks.add(
                Block.plain(
                        "Covered: part of the demand of all others that the plants of today could still meet; only losses that leave less than all, and pairs that leave less than either alone. All losses: --xlsx and --json."));
        return TerminalText.of("What each loss leaves, the worst first", blocks, width, false);
    }

    private static List<List<String>> worst(World world, Losses of) {
        List<Losses.Loss> single =
                of.single().stream().filter(loss -> loss.coverage() < 1).toList();
        List<Losses.Loss> joint = of.joint();
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < WORST && i < Math.max(single.size(), joint.size()); i++) {
            List<String> row = new ArrayList<>();
            row.addAll(loss(world, single, i));
            row.addAll(loss(world, joint, i));
            cells.add(row);
        }
        return cells;
    }

    private static List<String> loss(World world, List<Losses.Loss> losses, int number) {
        if (number >= losses.size()) {
            return List.of("", "");
        }
        Losses.Loss loss = losses.get(number);
        String places = loss.lost().stream()
                .map(place -> Names.place(world, place.code()))
                .collect(Collectors.joining(" + "));
        return List.of(places, Numbers.percent(loss.coverage()).replace(Numbers.GLUE + "%", ""));
    }
}
