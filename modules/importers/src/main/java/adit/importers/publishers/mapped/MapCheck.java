package adit.importers.publishers.mapped;

import adit.basics.FormId;
import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.importers.publishers.mapped.map.ColumnRef;
import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.WordRef;
import adit.importers.publishers.mapped.rows.TableRows;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares a map with the files that it is to read and the world that takes the figures, before anything is read. */
public final class MapCheck {

    private static final Set<String> PLACES = Set.of("place", "from", "to");
    private static final int SHOWN = 12;

    private final MapFile map;
    private final Issues issues;

    public MapCheck(MapFile map, Issues issues) {
        this.map = map;
        this.issues = issues;
    }

    /** {@code missing-column}, {@code missing-heading}: every column that the map names must be in every file. */
    public void columns(List<Path> files) {
        for (Path file : files) {
            TableRows.parts(file, map.form()).forEach(sheet -> columns(file, sheet));
        }
    }

    private void columns(Path file, Optional<String> sheet) {
        Issues own = new Issues();
        boolean[] seen = {false};
        new TableRows(file, sheet, map.form(), own).read((number, cells) -> {
            if (number == map.form().heading()) {
                seen[0] = true;
                columns(file, new Headings(cells));
            }
            return number < map.form().heading();
        });
        own.list().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .forEach(issues::add);
        if (!seen[0] && !own.hasErrors()) {
            issues.add(noHeading(file));
        }
    }

    private void columns(Path file, Headings headings) {
        Set<String> told = new TreeSet<>();
        boolean anyValue = map.columns().stream()
                .anyMatch(each -> each.field().startsWith("values") && headings.has(each.column()));
        for (ColumnRef each : map.columns()) {
            boolean needed = !each.optional() || !anyValue;
            if (needed && !headings.has(each.column()) && told.add(each.column())) {
                issues.add(
                        Issue.error(
                                "missing-column",
                                map.name(),
                                each.line(),
                                each.field(),
                                each.column(),
                                "row " + map.form().heading() + " of " + file + " has no such column",
                                Nearest.find(each.column(), headings.names())
                                        .map(near -> "'" + near + "' is similar; the row has " + shown(headings))
                                        .orElse(
                                                "the row has " + shown(headings)
                                                        + "; if these are not headings, correct file.heading, file.separator or file.sheet")));
            }
        }
    }

    private static String shown(Headings headings) {
        List<String> names =
                headings.names().stream().filter(name -> !name.isBlank()).toList();
        return String.join(" | ", names.subList(0, Math.min(SHOWN, names.size())))
                + (names.size() > SHOWN ? " | … (" + names.size() + " columns)" : "");
    }

    private Issue noHeading(Path file) {
        return Issue.error(
                "missing-heading",
                file.toString(),
                0,
                "",
                "",
                "the file has no row " + map.form().heading() + ", which the map says is that of the headings",
                "correct file.heading in the map");
    }

    /** {@code unknown-form}, {@code unknown-place}: every form and place that the map states for all rows must be in the world. */
    public void words(World world) {
        List<String> forms =
                world.forms().stream().map(form -> form.id().code()).toList();
        List<String> places =
                world.places().stream().map(place -> place.id().code()).toList();
        for (WordRef each : map.words()) {
            if (each.key().equals("form")
                    && world.findForm(new FormId(each.word())).isEmpty()) {
                tell(each, "unknown-form", "the world has no such form", forms, "add it to forms.csv");
            }
            if (PLACES.contains(each.key())
                    && world.findPlace(new PlaceId(each.word())).isEmpty()) {
                tell(each, "unknown-place", "the world has no such place", places, "add it to places.csv");
            }
        }
    }

    private void tell(WordRef word, String code, String message, List<String> known, String otherwise) {
        issues.add(Issue.error(
                code,
                map.name(),
                word.line(),
                word.field(),
                word.word(),
                message,
                Nearest.hint(word.word(), known, otherwise)));
    }
}
