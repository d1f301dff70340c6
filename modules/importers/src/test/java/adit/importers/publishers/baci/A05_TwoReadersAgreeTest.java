package adit.importers.publishers.baci;

import static org.assertj.core.api.Assertions.assertThat;

import adit.importers.publishers.PublisherSample.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader of bytes, and the reader of text that is used when the heading is quoted, find the same; blocks of bytes end anywhere. */
class A05_TwoReadersAgreeTest {

    private static final List<String> CODES = List.of("740311", "283691", "282520", "250410", "010121", "999999");
    private static final List<String> COUNTRIES = List.of("152", "156", "842", "392", "56", "180");
    private static final List<String> ABSENT = List.of("", "NA", "           NA", "-1", "x", "\"1,000\"", "1e3");
    private static final int FILES = 60;
    private static final int ROWS = 1000;

    @TempDir
    Path folder;

    @Test
    void bothReadersAgreeOnManyRows() {
        Sample.in(folder);
        for (int seed = 0; seed < FILES; seed++) {
            agree(rows(new Random(seed)));
        }
    }

    private void agree(String rows) {
        Result bytes = read("t,i,j,k,v,q\n" + rows);
        Result text = read("\"t\",i,j,k,v,q\n" + rows);
        assertThat(bytes.imported().rowsRead()).isEqualTo(ROWS);
        assertThat(text.imported()).isEqualTo(bytes.imported());
        assertThat(text.issues()).isEqualTo(bytes.issues());
        assertThat(bytes.imported().rowsUsed()).isGreaterThan(80);
    }

    private Result read(String text) {
        Path file = folder.resolve(Sample.YEAR);
        Sample.write(file, text.getBytes(StandardCharsets.UTF_8));
        return Sample.read(file);
    }

    private static String rows(Random random) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append("2024,").append(any(COUNTRIES, random)).append(',').append(any(COUNTRIES, random));
            rows.append(',').append(any(CODES, random)).append(',').append(number(random));
            rows.append(',').append(random.nextInt(10) == 0 ? any(ABSENT, random) : number(random));
            rows.append('\n');
        }
        return rows.toString();
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String number(Random random) {
        return random.nextInt(100_000) + "." + String.format("%03d", random.nextInt(1000));
    }
}
