package adit.app;

import adit.runs.files.CsvText;
import adit.runs.files.ResultTable;
import adit.runs.files.TablesJson;
import adit.text.Language;
import java.util.List;

/**
 * The answer to a question about a world: text for people, tables for programs.
 *
 * @param text in any language and width
 * @param tables all tables of the answer
 * @param longest the one of {@code tables} that goes into a CSV file
 */
public record Answer(Text text, List<ResultTable> tables, ResultTable longest) {

    /** Writes the answer for people. */
    @FunctionalInterface
    public interface Text {

        /**
         * The text.
         *
         * @param width in columns
         */
        String of(Language language, int width);
    }

    public Answer {
        tables = List.copyOf(tables);
    }

    /** All tables as one JSON document. */
    public String json() {
        return TablesJson.of(tables);
    }

    /** The longest table as CSV. */
    public String csv() {
        return CsvText.of(longest);
    }
}
