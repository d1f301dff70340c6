package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.baci.Baci;
import adit.importers.publishers.worldbank.PinkSheetPublisher;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that would need more memory or time than an original file can. */
class A11_LimitsTest {

    private static final String TRADE = "BACI_HS17_Y2023_V202501.csv";
    private static final int MEBI = 1 << 20;

    @TempDir
    Path folder = Path.of("");

    /** Each row: entry of the archive, its beginning, what is repeated, how many MiB of it, and the error. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                TRADE + " | t,i,j,k,v,q~ | 7 | 2 | a row is longer than 1 MiB",
                TRADE + " | t,i,j,k,v,q~'2023 | 7 | 2 | a row is longer than 1 MiB",
                TRADE + " | k,i,j,t,v,q~ | 7 | 2 | a row is longer than 1 MiB",
                TRADE + " | t,i,j,k,v,q~ | 2023,4,8,010101,1,2~ | 17 | it unpacks to more than 16 MiB",
                "country_codes_V202501.csv | country_code | a | 65 | it unpacks to more than 16 MiB",
                "Readme.txt | hello | a | 17 | it unpacks to more than 16 MiB",
            })
    void anArchiveThatUnpacksToTooMuchIsRefused(String entry, String head, String piece, int mebi, String message)
            throws IOException {
        Issues issues = new Issues();
        new Baci().read(List.of(archive(entry, line(head), line(piece), mebi)), words(), issues);
        assertThat(issues.list())
                .filteredOn(issue -> issue.code().equals("too-large"))
                .extracting(Issue::message)
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void aQuotedCellThatIsNeverClosedIsAnError() throws IOException {
        Path file = folder.resolve(TRADE);
        Files.writeString(file, "k,i,j,t,v,q\n\"2023" + "7\n".repeat(9 * MEBI));
        Issues issues = new Issues();
        new Baci().read(List.of(file), words(), issues);
        assertThat(issues.list()).extracting(Issue::code).contains("too-large");
    }

    @Test
    void aTableOfCountriesHasALimitOfItsOwn() throws IOException {
        Path file = folder.resolve("country_codes_V202501.csv");
        Files.write(file, new byte[64 * MEBI + 1]);
        Issues issues = new Issues();
        new Baci().read(List.of(file), words(), issues);
        assertThat(issues.list()).extracting(Issue::code).contains("too-large");
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
        Path file = archive("xl/worksheets/sheet1.xml", "<worksheet>", "<row/>", 65);
        Issues issues = new Issues();
        new PinkSheetPublisher().read(List.of(file), words(), issues);
        assertThat(issues.list())
                .extracting(Issue::message)
                .contains("it unpacks to more than 64 MiB, which no original file does");
    }

    @Test
    void aFileThatIsReadAsAWholeHasALimit() throws IOException {
        Path file = folder.resolve("large.csv");
        Files.write(file, new byte[64 * MEBI + 1]);
        Issues issues = new Issues();
        assertThat(PublisherText.read(file, issues)).isEmpty();
        assertThat(issues.list()).extracting(Issue::code).containsExactly("too-large");
    }

    private Path archive(String entry, String head, String piece, int mebi) throws IOException {
        Path file = folder.resolve("BACI_HS17_V202501.zip");
        byte[] block = piece.repeat(MEBI / piece.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i <= mebi; i++) {
                zip.write(block);
            }
        }
        return file;
    }

    private static String line(String text) {
        return text.replace('~', '\n').replace('\'', '"');
    }

    private static Vocabulary words() {
        return Words.of(List.of("ndpr-oxide"), List.of("CHN"));
    }
}
