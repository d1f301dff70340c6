package adit.check.words;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.Nearest;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a row of a user's words, apart from its kind and word: as many cells as columns, a language, a meaning. */
final class UserWordRow {

    private static final List<String> LANGUAGES = List.of("en", "ja");

    private UserWordRow() {}

    static void check(String file, NamedCsvRecord row, Meanings meanings, Issues issues) {
        int line = (int) row.getStartingLineNumber();
        int columns = row.getHeader().size();
        if (row.getFieldCount() != columns) {
            issues.add(Issue.error(
                    "ragged-row",
                    file,
                    line,
                    "",
                    String.join(",", row.getFields()),
                    "this row has " + row.getFieldCount() + " cells, the header " + columns,
                    "quote a word that contains a comma; keep the comma before an empty meaning"));
            return;
        }
        String language = row.getField("lang").strip();
        if (!LANGUAGES.contains(language)) {
            issues.add(Issue.error(
                    "unknown-language",
                    file,
                    line,
                    "lang",
                    language,
                    "the language must be English or Japanese",
                    "use en or ja"));
        }
        meaning(file, line, row, meanings, issues);
    }

    private static void meaning(String file, int line, NamedCsvRecord row, Meanings meanings, Issues issues) {
        String meaning = row.getField("meaning").strip();
        Optional<WordKind> kind = WordKind.find(row.getField("kind").strip());
        kind.filter(found -> !meanings.has(found, meaning))
                .ifPresent(found -> issues.add(Issue.error(
                        "unknown-meaning",
                        file,
                        line,
                        "meaning",
                        meaning,
                        "no word of the kind " + found.word() + " has this meaning",
                        Nearest.hint(meaning, meanings.list(found), otherwise(found, meanings)))));
    }

    private static String otherwise(WordKind kind, Meanings meanings) {
        return kind == WordKind.PLACE
                ? "use a code of places.csv or of groups.csv"
                : "use one of " + String.join(", ", meanings.list(kind));
    }
}
