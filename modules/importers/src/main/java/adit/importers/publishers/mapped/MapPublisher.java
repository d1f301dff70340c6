package adit.importers.publishers.mapped;

import adit.basics.Issues;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.mapped.map.TableMap;
import adit.importers.publishers.mapped.rows.Figures;
import adit.importers.publishers.mapped.rows.FileRows;
import adit.importers.publishers.mapped.rows.Notes;
import adit.importers.publishers.mapped.rows.TableRows;
import adit.importers.publishers.mapped.rows.WorldWords;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any table, read by a map. */
public final class MapPublisher implements Publisher {

    /** The word that a user types. */
    public static final String WORD = "table";

    /** Its input. */
    public static final String DESCRIPTION =
            "any CSV file or workbook, read by a map of your own (--map): which column is which key, in which unit";

    private final TableMap map;

    MapPublisher(TableMap map) {
        this.map = map;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String description() {
        return DESCRIPTION;
    }

    @Override
    public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
        Figures figures = new Figures(map.repeated(), map.parts(), map.source().id());
        Map<String, Notes> notes = new LinkedHashMap<>();
        WorldWords words = new WorldWords(vocabulary);
        long rows = 0;
        long used = 0;
        for (Path file : files) {
            for (Optional<String> sheet : TableRows.parts(file, map.form())) {
                String part = sheet.map(name -> file + " (" + name + ")").orElse(file.toString());
                Notes ofPart = notes.computeIfAbsent(part, Notes::new);
                figures.begin(part);
                FileRows read = new FileRows(map, name(file), sheet.orElse(""), words, ofPart, figures);
                new TableRows(file, sheet, map.form(), issues).read(read);
                read.tell();
                rows += read.rows();
                used += read.used();
            }
        }
        Imported imported = new Imported(List.of(map.source()), figures.list(notes), rows, used);
        notes.values().forEach(each -> each.tell(issues));
        return imported;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
