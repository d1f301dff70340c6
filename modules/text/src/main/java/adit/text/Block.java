package adit.text;

import adit.charts.chart.Chart;
import java.util.List;
import java.util.function.IntFunction;

/** A piece of a text, before it is known whether it is shown on a terminal or a page. */
public sealed interface Block {

    /** A heading; level 2 for a part, 3 for a part of it. */
    record Heading(String text, int level) implements Block {}

    /**
     * A paragraph.
     *
     * @param text words; {@link Numbers#GLUE} where a line may not break
     * @param refs where its figures are, such as {@code run: verdict.best-coverage}; shown on a page only
     * @param tone how it is meant, for colour
     */
    record Paragraph(String text, List<String> refs, Tone tone) implements Block {}

    /** A list of short statements. */
    record Bullets(List<String> items, List<String> refs) implements Block {}

    /** A table; a row may begin a group: then only its first cell has words. */
    record Grid(List<Column> columns, List<List<String>> rows, List<String> refs) implements Block {
        public Grid {
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells, not " + columns.size());
                }
            }
        }
    }

    /** A drawing for a terminal of a width; left out on a page. */
    record Drawing(IntFunction<List<String>> lines) implements Block {}

    /** A few figures that a reader should take away, shown large on a page; elsewhere the sentences say them. */
    record Facts(List<Fact> facts) implements Block {}

    /**
     * One of them.
     *
     * @param label what it is
     * @param value the finished figure
     * @param note what is shown next to it, such as the target
     */
    record Fact(String label, String value, String note) {}

    /** A place on a page that links may lead to; nothing elsewhere. */
    record Anchor(String id) implements Block {}

    /**
     * A picture on a page; a text says in words what it shows.
     *
     * @param chart what is drawn; its title is what is measured, with unit and year
     * @param finding what the picture shows, as a sentence
     * @param note how to read it, printed below it; may be empty
     * @param said title and description as a paragraph
     * @param refs where its figures are
     */
    record Picture(Chart chart, String finding, String note, String said, List<String> refs) implements Block {

        /** A picture in some words. */
        public static Picture of(Words words, Chart chart, String finding, String note, String... refs) {
            return new Picture(
                    chart, finding, note, words.say("list.said", chart.title(), chart.description()), List.of(refs));
        }
    }

    /** A table with a bar in each row. */
    record Bars(BarTable table) implements Block {}

    /**
     * In place of a picture that could not be made.
     *
     * @param words says so to the reader
     * @param failure names the picture and the reason
     */
    record Missing(String words, String failure) implements Block {}

    /** How a paragraph is meant. */
    enum Tone {
        PLAIN,
        GOOD,
        BAD,
        QUIET
    }

    /** A column of a grid; numbers are aligned right. */
    record Column(String name, boolean number) {
        public static Column words(String name) {
            return new Column(name, false);
        }

        public static Column number(String name) {
            return new Column(name, true);
        }
    }

    static Block heading(String text) {
        return new Heading(text, 2);
    }

    static Block plain(String text, String... refs) {
        return new Paragraph(text, List.of(refs), Tone.PLAIN);
    }

    static Block quiet(String text, String... refs) {
        return new Paragraph(text, List.of(refs), Tone.QUIET);
    }

    static Block grid(List<Column> columns, List<List<String>> rows, String... refs) {
        return new Grid(columns, rows, List.of(refs));
    }
}
