package adit.importers.publishers.mapped.map;

import adit.importers.publishers.PublisherTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a file; case, and blanks around and between words, do not count. */
public final class Headings {

    /** Stands for a column with the name of the file, without its folder. */
    static final String FILE = "{file}";

    /** Stands for a column with the name of the sheet. */
    static final String SHEET = "{sheet}";

    /** Stands for a year in the name of a column. */
    public static final String YEAR = "{year}";

    private static final Pattern NUMBER = Pattern.compile("\\{[1-9][0-9]{0,3}\\}");
    private static final String DIGITS = "((?:19|20)[0-9]{2})";

    private final List<String> names;
    private final Map<String, Integer> byKey = new HashMap<>();

    public Headings(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            byKey.putIfAbsent(key(names.get(i)), i);
        }
        byKey.putIfAbsent(FILE, names.size());
        byKey.putIfAbsent(SHEET, names.size() + 1);
    }

    /** The word by which headings and cells are compared. */
    public static String key(String word) {
        return PublisherTable.tidy(word);
    }

    /** The names as they are written. */
    public List<String> names() {
        return names;
    }

    /** Index of a column from 0; -1 if there is none. A column without a heading is named by its number, such as {@code {1}}. */
    public int indexOf(String column) {
        if (NUMBER.matcher(column).matches()) {
            int index = Integer.parseInt(column.substring(1, column.length() - 1)) - 1;
            return index < names.size() ? index : -1;
        }
        return byKey.getOrDefault(key(column), -1);
    }

    /** The year that a column has where {@code pattern} has {@value #YEAR}; empty if it is another column. */
    public OptionalInt year(int index, String pattern) {
        Matcher found = compiled(pattern).matcher(key(names.get(index)));
        return found.matches() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    /** True if a column, or one column at least for a pattern with {@value #YEAR}, is there. */
    public boolean has(String pattern) {
        if (!pattern.contains(YEAR)) {
            return indexOf(pattern) >= 0;
        }
        for (int i = 0; i < names.size(); i++) {
            if (year(i, pattern).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern compiled(String pattern) {
        String tidy = key(pattern);
        int at = tidy.indexOf(YEAR);
        return Pattern.compile(
                Pattern.quote(tidy.substring(0, at)) + DIGITS + Pattern.quote(tidy.substring(at + YEAR.length())));
    }
}
