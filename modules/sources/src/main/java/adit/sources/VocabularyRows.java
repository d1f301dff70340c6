package adit.sources;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Commodity;
import adit.world.Defaults;
import adit.world.Group;
import adit.world.MineralList;
import adit.world.Named;
import adit.world.Sense;
import adit.world.Stage;
import adit.world.Term;
import adit.world.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables with the names and words of a world: commodities, stages, skills, units, groups, lists, senses and words. Any may be absent. */
final class VocabularyRows {

    private VocabularyRows() {}

    static Vocabulary read(TableSet tables) {
        return Vocabulary.of(
                rows(tables, "commodities", VocabularyRows::commodity),
                rows(tables, "stages", VocabularyRows::stage),
                rows(tables, "skills", row -> named(row, "skill")),
                rows(tables, "units", row -> named(row, "unit")),
                groups(tables),
                lists(tables),
                rows(tables, "senses", VocabularyRows::sense),
                rows(tables, "words", VocabularyRows::term),
                defaults(tables));
    }

    private static <T> List<T> rows(TableSet tables, String table, Function<Row, T> read) {
        return tables.rows(table).stream().map(read).toList();
    }

    private static Commodity commodity(Row row) {
        return new Commodity(row.text("commodity"), row.text("name"), nameJa(row), filled(row, "within"));
    }

    private static Stage stage(Row row) {
        return new Stage(
                row.text("stage"),
                row.text("name"),
                nameJa(row),
                Stage.Role.of(row.text("role")),
                filled(row, "within"));
    }

    private static Named named(Row row, String id) {
        return new Named(row.text(id), row.text("name"), nameJa(row));
    }

    private static Sense sense(Row row) {
        return new Sense(row.text("commodity"), row.text("stage"), new FormId(row.text("form")));
    }

    private static Term term(Row row) {
        return new Term(row.text("kind"), row.text("word"), row.text("meaning"));
    }

    private static List<Group> groups(TableSet tables) {
        Map<String, List<PlaceId>> members = new LinkedHashMap<>();
        for (Row row : tables.rows("members")) {
            members.computeIfAbsent(row.text("group"), key -> new ArrayList<>()).add(new PlaceId(row.text("place")));
        }
        return rows(
                tables,
                "groups",
                row -> new Group(
                        row.text("group"),
                        row.text("name"),
                        nameJa(row),
                        members.getOrDefault(row.text("group"), List.of())));
    }

    private static List<MineralList> lists(TableSet tables) {
        Map<String, List<MineralList.Entry>> entries = new LinkedHashMap<>();
        for (Row row : tables.rows("list_members")) {
            entries.computeIfAbsent(row.text("list"), key -> new ArrayList<>()).add(entry(row));
        }
        return rows(
                tables,
                "lists",
                row -> new MineralList(
                        row.text("list"),
                        row.text("name"),
                        nameJa(row),
                        new SourceId(row.text("source")),
                        entries.getOrDefault(row.text("list"), List.of())));
    }

    private static MineralList.Entry entry(Row row) {
        String name = row.text("member");
        return new MineralList.Entry(
                name, row.has("member_ja") ? row.text("member_ja") : name, filled(row, "commodity"));
    }

    private static Defaults defaults(TableSet tables) {
        return new Defaults(
                tables.descriptor().supplier().map(PlaceId::new),
                tables.descriptor().coalition());
    }

    /** The Japanese name, or the English name if the table has none. */
    private static String nameJa(Row row) {
        return row.has("name_ja") ? row.text("name_ja") : row.text("name");
    }

    private static Optional<String> filled(Row row, String column) {
        return row.has(column) ? Optional.of(row.text(column)) : Optional.empty();
    }
}
