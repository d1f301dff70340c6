package adit.brief.dependence;

import adit.basics.PlaceId;
import adit.brief.words.WorldWords;
import adit.dependence.DependenceTable;
import adit.dependence.SignatureTable;
import adit.dependence.figures.Reading;
import adit.study.SignatureTables;
import adit.text.Block;
import adit.text.Language;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A coalition's dependence on a supplier as a table on a terminal. */
public final class DependenceText {

    /** Above this number the ids are not listed. */
    private static final int MOST_SOURCES = 40;

    private DependenceText() {}

    /**
     * The signature table with its legend, the value of imports, the places from which goods of unknown origin come ({@code face} is the table that it was made of) and its sources; no
     * line is longer than {@code width} columns.
     */
    public static String of(
            World world,
            SignatureTable table,
            DependenceTable face,
            Set<PlaceId> coalition,
            Language language,
            int width) {
        Words words = WorldWords.of(world, table.supplier(), language);
        String supplier = words.names().supplier();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(words.say(
                "dep.asked.table",
                words.list(coalition.stream().map(words.names()::place).toList()),
                world.name(),
                years(words, table))));
        blocks.add(new SignatureGrid(words).of(table));
        blocks.add(new Block.Bullets(new SignatureGrid(words).legend(), List.of()));
        blocks.addAll(new ImportValueGrid(words).of(face));
        blocks.addAll(new UnknownOriginGrid(words).of(face));
        blocks.add(Block.plain(sources(words, table)));
        return TerminalText.of(words.say("dep.heading", supplier, String.valueOf(table.year())), blocks, width, false);
    }

    /** The years of the readings, which may differ from the requested year. */
    private static String years(Words words, SignatureTable table) {
        List<String> years = table.rows().stream()
                .flatMap(row -> row.readings().values().stream())
                .flatMap(reading -> reading instanceof Reading.Reported found
                        ? java.util.stream.Stream.of(found.year())
                        : java.util.stream.Stream.<Integer>empty())
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return years.isEmpty() ? words.say("dep.none") : words.list(years);
    }

    private static String sources(Words words, SignatureTable table) {
        List<String> ids = table.rows().stream()
                .map(SignatureTables::sources)
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .filter(id -> !id.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (ids.size() > MOST_SOURCES) {
            return words.say("dep.sources.many", words.figures().count(ids.size()));
        }
        return words.say("dep.sources", ids.isEmpty() ? words.say("dep.none") : String.join(", ", ids));
    }
}
