package adit.brief;

import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.DependenceRow;
import adit.dependence.DependenceTable;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A coalition's dependence on a supplier as a table on a terminal. */
public final class DependenceText {

    private DependenceText() {}

    /** The table with its legend and its sources; no line is longer than {@code width}. */
    public static String of(World world, DependenceTable table, Set<PlaceId> coalition, int width) {
        String supplier = Names.place(world, table.supplier().code());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain("Coalition: "
                + coalition.stream()
                        .map(place -> Names.place(world, place.code()))
                        .collect(Collectors.joining(", "))
                + ". World: " + world.name() + "."));
        blocks.add(DependenceGrid.of(supplier, table.rows(), row -> "", false));
        blocks.add(new Block.Bullets(DependenceGrid.legend(supplier, "the coalition"), List.of()));
        blocks.add(Block.plain(sources(table)));
        return TerminalText.of("Dependence on " + supplier + ", " + years(table), blocks, width, false);
    }

    /** The years of the rows, which may not be the year asked for. */
    private static String years(DependenceTable table) {
        String years = table.rows().stream()
                .flatMap(row -> row.year().stream())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return years.isEmpty() ? String.valueOf(table.year()) : years;
    }

    private static String sources(DependenceTable table) {
        String ids = table.rows().stream()
                .map(DependenceRow::sources)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(SourceId::code)
                .collect(Collectors.joining(", "));
        return "Sources (sources.csv): " + (ids.isEmpty() ? "none" : ids) + ".";
    }
}
