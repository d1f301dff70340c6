package adit.brief;

import adit.basics.PlaceId;
import adit.dependence.DependenceTable;
import adit.dependence.Reading;
import adit.dependence.SignatureTable;
import adit.study.SignatureTables;
import adit.text.Block;
import adit.text.Names;
import adit.text.Numbers;
import adit.text.TerminalText;
import adit.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A coalition's dependence on a supplier as a table on a terminal. */
public final class DependenceText {

    /** More ids than this tell a reader nothing. */
    private static final int MOST_SOURCES = 40;

    private DependenceText() {}

    /**
     * The signature table with its legend, what imports cost ({@code face} is the table that it was made of) and its sources; no
     * line is longer than {@code width}.
     */
    public static String of(
            World world, SignatureTable table, DependenceTable face, Set<PlaceId> coalition, int width) {
        String supplier = Names.place(world, table.supplier().code());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(coalition(world, coalition) + " World: " + world.name() + ". Years of the figures: "
                + years(table) + "."));
        blocks.add(SignatureGrid.of(world, supplier, table));
        blocks.add(new Block.Bullets(SignatureGrid.legend(supplier), List.of()));
        blocks.addAll(PaidGrid.of(supplier, face));
        blocks.add(Block.plain(sources(table)));
        return TerminalText.of("Dependence on " + supplier + ", " + table.year(), blocks, width, false);
    }

    static String coalition(World world, Set<PlaceId> coalition) {
        return coalition.stream()
                .map(place -> Names.place(world, place.code()))
                .collect(Collectors.joining(", ", "Coalition: ", "."));
    }

    /** The years of the readings, which may not be the year asked for. */
    private static String years(SignatureTable table) {
        String years = table.rows().stream()
                .flatMap(row -> row.readings().values().stream())
                .flatMap(reading -> reading instanceof Reading.Reported found
                        ? java.util.stream.Stream.of(found.year())
                        : java.util.stream.Stream.<Integer>empty())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return years.isEmpty() ? "none" : years;
    }

    private static String sources(SignatureTable table) {
        List<String> ids = table.rows().stream()
                .map(SignatureTables::sources)
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (ids.size() > MOST_SOURCES) {
            return Numbers.count(ids.size())
                    + " sources stand behind these figures: --xlsx and --csv list them form by form, ./adit data show FORM tells which figure rests on which.";
        }
        return "Sources (sources.csv): " + (ids.isEmpty() ? "none" : String.join(", ", ids)) + ".";
    }
}
