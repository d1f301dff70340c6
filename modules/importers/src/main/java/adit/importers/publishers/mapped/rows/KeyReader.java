package adit.importers.publishers.mapped.rows;

import adit.importers.publishers.mapped.map.Headings;
import adit.importers.publishers.mapped.map.Rule;
import adit.importers.publishers.mapped.map.Target;
import adit.sources.table.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one key of figures from rows. What is unknown is counted; the answers for the words of a file are kept, but not endlessly many. */
final class KeyReader {

    private static final int KEPT = 10_000;
    private static final int YEAR_DIGITS = 4;

    private final String key;
    private final Rule rule;
    private final int index;
    private final WorldWords words;
    private final Notes notes;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Hints hints;

    /**
     * What a word is.
     *
     * @param target in the world; empty if rows with the word are left out
     * @param why how the row is counted; empty if it is left out without a notice
     */
    private record Answer(Optional<Target> target, String why) {}

    KeyReader(String key, Rule rule, Headings headings, WorldWords words, Notes notes) {
        this.key = key;
        this.rule = rule;
        this.words = words;
        this.notes = notes;
        index = rule instanceof Rule.Column column ? headings.indexOf(column.column()) : -1;
        hints = new Hints(WorldWords.hint(key), () -> words.known(key, rule));
    }

    /** What the row has for the key; empty, and counted, if it cannot be used. */
    Optional<Target> read(int row, List<String> cells) {
        return switch (rule) {
            case Rule.Constant constant -> Optional.of(constant.target());
            case Rule.Column column -> read(row, index < cells.size() ? cells.get(index) : "", column);
        };
    }

    private Optional<Target> read(int row, String cell, Rule.Column column) {
        Answer answer = answers.get(cell);
        if (answer == null) {
            answer = find(cell, column);
            if (answers.size() < KEPT) {
                answers.put(cell, answer);
            }
        }
        if (!answer.why().isEmpty()) {
            count(row, cell, column, answer.why());
        }
        return answer.target();
    }

    private Answer find(String cell, Rule.Column column) {
        String text = column.start() && cell.strip().length() > YEAR_DIGITS
                ? cell.strip().substring(0, YEAR_DIGITS)
                : cell.strip();
        Target named = column.lookup().get(Headings.key(text));
        if (named == null && !column.lookup().isEmpty() && !WorldWords.isPlace(key)) {
            return new Answer(Optional.empty(), text.isEmpty() ? "empty-key" : "unknown-word");
        }
        if (named != null && named.isLeftOut()) {
            return new Answer(Optional.empty(), "");
        }
        if (text.isEmpty()) {
            return new Answer(Optional.empty(), "empty-key");
        }
        Target meant = named == null ? Target.of(text) : named;
        if (key.equals("year")) {
            return Numbers.isYear(meant.word())
                    ? new Answer(Optional.of(meant), "")
                    : new Answer(Optional.empty(), "not-a-year");
        }
        return words.find(key, meant)
                .map(found -> words.has(key, found.word())
                        ? new Answer(Optional.of(found), "")
                        : new Answer(Optional.empty(), absent(found.word())))
                .orElseGet(() -> new Answer(Optional.empty(), "unknown-" + key));
    }

    /** Places that are known but not in the world are reported together, once for the file. */
    private String absent(String word) {
        return WorldWords.isPlace(key) ? "absent " + word : "form-not-in-world";
    }

    private void count(int row, String cell, Rule.Column column, String why) {
        if (why.startsWith("absent ")) {
            notes.absent(why.substring("absent ".length()));
            return;
        }
        String message = switch (why) {
            case "empty-key" -> "the cell is empty, so that the row has no " + key;
            case "not-a-year" -> "this is not a year from 1000 to 9999";
            case "unknown-word" -> "the lookup of the map does not have this word";
            case "form-not-in-world" -> "the lookup names a form that is not in the world";
            default -> "this is no " + key + " of the world, and no name of one";
        };
        Target form = column.lookup().get(Headings.key(cell.strip()));
        String hint = why.equals("form-not-in-world") && form != null
                ? "add " + form.word() + " to forms.csv, or correct the lookup"
                : hints.of(cell.strip());
        notes.value(row, column.column(), cell.strip(), why, message, hint);
    }
}
