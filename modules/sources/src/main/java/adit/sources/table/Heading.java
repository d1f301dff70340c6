package adit.sources.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The heading row of a table: the names of its columns. Immutable. */
public final class Heading {

    private final String file;
    private final List<String> names;
    private final Map<String, Integer> indexByName = new HashMap<>();

    public Heading(String file, List<String> names) {
        this.file = file;
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            indexByName.putIfAbsent(names.get(i), i);
        }
    }

    /** Name of the file, such as {@code facilities.csv}. */
    public String file() {
        return file;
    }

    /** The names, from left to right. */
    public List<String> names() {
        return names;
    }

    /** Index of a column from 0; -1 if there is none. */
    public int indexOf(String name) {
        return indexByName.getOrDefault(name, -1);
    }

    /** True if there is such a column. */
    public boolean has(String name) {
        return indexByName.containsKey(name);
    }
}
