package adit.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issues;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a table says, whatever its cells share. */
class A02_TableReaderTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void quotesLineBreaksAndEmptyLinesAreUnderstood() {
        Table table = parse("a,b\n\"x, y\",\"say \"\"so\"\"\"\n\n\"two\nlines\",\nlast,3\n");
        assertThat(table.rows())
                .extracting(Row::cells)
                .containsExactly(List.of("x, y", "say \"so\""), List.of("two\nlines", ""), List.of("last", "3"));
        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 4, 6);
    }

    @Test
    void cellsBelowEachOtherThatSayTheSameAreOneObject() {
        Table table = parse("a,b\ncopper,1\n\"copper\",11\ncopper,2\n");
        assertThat(table.rows().get(2).text("a")).isSameAs(table.rows().get(0).text("a"));
        assertThat(table.rows()).extracting(row -> row.text("b")).containsExactly("1", "11", "2");
    }

    @Test
    void aControlCharacterIsAnErrorOfItsCell() {
        Issues issues = new Issues();
        assertThat(TableReader.parse("t.csv", "a,b\nx,\"red \u001b[31m\"\ny,\u202etxt\nz,\"two\nlines\"\n", issues))
                .isPresent();
        assertThat(issues.list())
                .extracting(issue -> issue.row() + " " + issue.column() + " " + issue.value() + ": " + issue.message())
                .containsExactly(
                        "2 b red  [31m: the cell contains the control character U+001B",
                        "3 b  txt: the cell contains the control character U+202E");
    }

    @Test
    void raggedRowsShiftNothing() {
        Table table = parse("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3\n");
        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 5);
        assertThat(table.ragged())
                .extracting(Row::cells)
                .containsExactly(List.of("1", "2"), List.of("1", "2", "3", "4"));
    }

    @Test
    void anyWordsComeBackAsTheyWereWritten() {
        Random random = new Random(3);
        String[] words = {"", "a", "b", "ab", "ba", "é", "形", "\uD83D\uDE00", "\uFFFD"};
        StringBuilder text = new StringBuilder("x,y,z\n");
        List<List<String>> written = new java.util.ArrayList<>();
        for (int i = 0; i < 500; i++) {
            List<String> row =
                    random.ints(3, 0, words.length).mapToObj(at -> words[at]).toList();
            written.add(row);
            text.append(String.join(",", row)).append('\n');
        }
        assertThat(parse(text.toString()).rows()).extracting(Row::cells).isEqualTo(written);
    }

    @Test
    void theReplacementCharacterMayStandInAFile() throws Exception {
        Files.write(folder.resolve("t.csv"), "a\nS\uFFFDo\n".getBytes(StandardCharsets.UTF_8));
        Issues issues = new Issues();
        Table table = TableReader.read(folder, "t.csv", issues).orElseThrow();
        assertThat(issues.list()).isEmpty();
        assertThat(table.rows().getFirst().text("a")).isEqualTo("S\uFFFDo");
    }

    private static Table parse(String text) {
        return TableReader.parse("t.csv", text, new Issues()).orElseThrow();
    }
}
