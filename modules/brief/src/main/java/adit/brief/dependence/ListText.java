package adit.brief.dependence;

import adit.basics.Estimate;
import adit.basics.PlaceId;
import adit.brief.words.MeasureCells;
import adit.brief.words.WorldWords;
import adit.dependence.ListRow;
import adit.dependence.ListTable;
import adit.dependence.figures.Reading;
import adit.dependence.measures.Measures;
import adit.dependence.output.OutputBasis;
import adit.text.Block;
import adit.text.Language;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.MineralList;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The minerals of a list on a terminal: one line for each commodity and stage. */
public final class ListText {

    private final Words words;
    private final MeasureCells cells;
    private final Language language;

    private ListText(Words words, Language language) {
        this.words = words;
        this.language = language;
        cells = new MeasureCells(words);
    }

    /** The table with its legend, and what the world has nothing of. */
    public static String of(
            World world, ListTable table, PlaceId supplier, Set<PlaceId> members, Language language, int width) {
        Words words = WorldWords.of(world, supplier, language);
        ListText text = new ListText(words, language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(words.say(
                "dep.list.asked",
                words.figures().count(table.list().entries().size()),
                words.figures().count(table.rows().size()),
                words.list(members.stream().map(words.names()::place).toList()),
                world.name())));
        blocks.add(text.grid(table));
        if (!table.absent().isEmpty()) {
            blocks.add(Block.plain(words.say("dep.list.absent", text.names(table.absent()))));
        }
        blocks.add(new Block.Bullets(
                List.of(
                        words.say("dep.list.legend.output"),
                        words.say("dep.list.legend.hhi"),
                        words.say("dep.list.legend.governance"),
                        words.say("dep.list.legend.reliance"),
                        words.say("dep.view.legend.unknown")),
                List.of()));
        blocks.add(
                Block.plain(words.say("dep.list.source", table.list().source().code())));
        String name =
                language == Language.JA ? table.list().nameJa() : table.list().name();
        return TerminalText.of(words.say("dep.list.heading", name, String.valueOf(table.year())), blocks, width, false);
    }

    private String names(List<MineralList.Entry> entries) {
        return words.list(entries.stream()
                .map(entry -> language == Language.JA ? entry.nameJa() : entry.name())
                .toList());
    }

    private Block grid(ListTable table) {
        List<Block.Column> columns = List.of(
                Block.Column.words(words.say("dependence.column.form")),
                Block.Column.words(words.say("dep.list.largest")),
                Block.Column.number(words.say("dep.list.share")),
                Block.Column.number(words.say("dependence.column.hhi")),
                Block.Column.number(words.say("dependence.column.n-1")),
                Block.Column.number(words.say("dep.list.governance")),
                Block.Column.number(words.say("dep.list.reliance")),
                Block.Column.number(words.say("dep.list.stated")),
                Block.Column.number(words.say("column.year")));
        List<List<String>> rows = new ArrayList<>();
        String commodity = "";
        for (ListRow row : table.rows()) {
            if (!row.commodity().equals(commodity)) {
                commodity = row.commodity();
                rows.add(MeasureCells.group(group(row), columns.size() - 1));
            }
            String name = words.names().form(row.form());
            boolean capacity = row.basis().equals(java.util.Optional.of(OutputBasis.CAPACITY));
            rows.addAll(
                    MeasureCells.rows(capacity ? words.say("dependence.capacity", name) : name, List.of(figures(row))));
        }
        return Block.grid(columns, rows);
    }

    /** The name of the commodity and, if the list has several or other words for it, these. */
    private String group(ListRow row) {
        String name = words.names().commodity(row.commodity());
        String listed = names(row.entries());
        return listed.equals(name) ? name : words.say("dep.list.group", name, listed);
    }

    private List<String> figures(ListRow row) {
        return List.of(
                row.largest()
                        .map(top -> words.names().place(top.places().getFirst()))
                        .orElseGet(cells::unknown),
                row.largest().map(top -> share(row, top.share())).orElseGet(cells::unknown),
                cells.bare(row.get(Measures.HHI_POINTS), Measures.HHI_POINTS),
                cells.bare(row.get(Measures.N_MINUS_ONE), Measures.N_MINUS_ONE),
                cells.bare(row.get(Measures.GOVERNANCE_WEIGHTED_HHI), Measures.GOVERNANCE_WEIGHTED_HHI),
                cells.value(row.reliance(), Measures.NET_IMPORT_RELIANCE),
                stated(row.stated()),
                row.year().map(String::valueOf).orElse(""));
    }

    /** The share of the largest producer with the grade of the output. */
    private String share(ListRow row, double share) {
        String value = words.figures().bare(share);
        return row.get(Measures.HHI_POINTS) instanceof Reading.Reported found ? value + " " + found.grade() : value;
    }

    private String stated(Map<PlaceId, Reading> stated) {
        String all = stated.entrySet().stream()
                .flatMap(each -> each.getValue().findValue().stream()
                        .map(value -> each.getKey().code() + " " + stated(value)))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? cells.unknown() : all;
    }

    /** A figure, or the two ends if only a bound is stated. */
    private String stated(Estimate value) {
        if (value.high() == 0) {
            return words.say("dep.list.exporter");
        }
        boolean bound = value.low() == 0 || (value.low() == value.value() && value.high() > value.value());
        return bound
                ? words.say(
                        "range",
                        words.figures().bare(value.low()),
                        words.figures().bare(value.high()))
                : words.figures().bare(value.value());
    }
}
