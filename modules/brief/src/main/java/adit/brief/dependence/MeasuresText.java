package adit.brief.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.UnitOfMeasure;
import adit.brief.words.MeasureWords;
import adit.brief.words.WorldWords;
import adit.dependence.MeasureTable;
import adit.dependence.figures.Reading;
import adit.study.MeasureTables;
import adit.text.Block;
import adit.text.Language;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every measure of the forms that are asked for, on a terminal. */
public final class MeasuresText {

    private final Words words;
    private final MeasureWords measures;

    private MeasuresText(Words words) {
        this.words = words;
        measures = new MeasureWords(words);
    }

    /** Every measure of each form of {@code forms}, for the world, the supplier, the coalition as a whole and the members. */
    public static String of(
            World world,
            MeasureTable table,
            PlaceId supplier,
            Set<PlaceId> members,
            Set<FormId> forms,
            Language language,
            int width) {
        Words words = WorldWords.of(world, supplier, language);
        MeasuresText text = new MeasuresText(words);
        List<Block> blocks = new ArrayList<>();
        for (FormId form : forms) {
            blocks.add(Block.heading(words.names().form(form)));
            blocks.add(text.grid(table.rows()
                    .filter(row -> row.form().equals(form) && MeasureTables.isAsked(row, supplier, members))
                    .toList()));
        }
        blocks.add(Block.plain(words.say("measures.coalition.note")));
        blocks.add(Block.plain(words.say("measures.formulas")));
        return TerminalText.of(words.say("measures.title"), blocks, width, false);
    }

    private Block grid(List<MeasureTable.Row> rows) {
        Map<String, List<MeasureTable.Row>> byMeasure = rows.stream()
                .collect(Collectors.groupingBy(row -> row.measure().id(), LinkedHashMap::new, Collectors.toList()));
        List<List<String>> cells = new ArrayList<>();
        byMeasure.values().forEach(each -> cells.addAll(cells(inOrder(each))));
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("measures.column.measure")),
                        Block.Column.words(words.say("column.place")),
                        Block.Column.number(words.say("measures.column.value")),
                        Block.Column.number(words.say("measures.column.range")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("measures.column.reason"))),
                cells);
    }

    /** The coalition first. */
    private static List<MeasureTable.Row> inOrder(List<MeasureTable.Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row ->
                        row.place().filter(MeasureTable.COALITION::equals).isEmpty()))
                .toList();
    }

    /** Places that lack a figure for one and the same reason share a row. */
    private List<List<String>> cells(List<MeasureTable.Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        Map<Reading.NotReported, List<MeasureTable.Row>> lacking = new LinkedHashMap<>();
        for (MeasureTable.Row row : rows) {
            switch (row.reading()) {
                case Reading.Reported found -> cells.add(reported(row, found));
                case Reading.NotReported none ->
                    lacking.computeIfAbsent(none, key -> new ArrayList<>()).add(row);
            }
        }
        lacking.forEach((none, without) -> cells.add(List.of(
                measures.name(rows.getFirst().measure()),
                who(without, rows.size()),
                words.say("unknown"),
                "",
                "",
                measures.reason(none))));
        return cells;
    }

    private String who(List<MeasureTable.Row> without, int all) {
        int count = without.size();
        String first = measures.place(without.getFirst().place());
        if (count == 1) {
            return first;
        }
        return count == all
                ? words.say("measures.all")
                : words.say("measures.more", first, words.figures().count(count - 1));
    }

    private List<String> reported(MeasureTable.Row row, Reading.Reported found) {
        UnitOfMeasure unit = row.measure().unit();
        String low = value(found.value().low(), unit);
        String high = value(found.value().high(), unit);
        return List.of(
                measures.name(row.measure()),
                measures.place(row.place()),
                value(found.value().value(), unit),
                low.equals(high) ? "" : words.say("range", low, high),
                found.grade().name(),
                "");
    }

    private String value(double value, UnitOfMeasure unit) {
        return switch (unit) {
            case SHARE -> words.figures().percent(value);
            case POINTS, DOLLARS_PER_TON, DOLLARS -> words.figures().count(Math.round(value));
            default -> words.figures().value(value);
        };
    }
}
