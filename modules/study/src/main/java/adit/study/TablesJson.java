package adit.study;

import java.util.List;

/** Tables as JSON, for those who want no words. */
public final class TablesJson {

    private TablesJson() {}

    /** An object with a table under each name, in the form of {@code run.json}, ending in a line feed. */
    public static String of(List<ResultTable> tables) {
        return RunJson.tables(tables) + "\n";
    }
}
