package adit.importers.publishers.baci;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.PublisherSample.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, or not to their end, and tables that are missing. {@link A01_CleanTest} has the same files clean. */
class A04_FaultyFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThereIsAnError() {
        Result result = Sample.read(folder.resolve("BACI_HS17_Y2020_V202601.csv"));
        assertThat(result.codes()).containsExactly("unreadable-file 0:");
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
    }

    @Test
    void anEmptyFileIsReported() {
        Sample.in(folder);
        Sample.write(folder.resolve(Sample.YEAR), new byte[0]);
        Result result = Sample.read(folder.resolve(Sample.YEAR));
        assertThat(result.codes()).containsExactly("empty-file 0:");
    }

    @Test
    void aMissingColumnIsAnError() {
        Result result = Sample.in(folder).replace("t,i,j,k,v,q", "t,i,j,k,v,w").read();
        assertThat(result.codes()).containsExactly("missing-column 1:q");
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(result.cells()).isEmpty();
    }

    @Test
    void blanksInTheHeadingAreRemovedWithANotice() {
        Result result =
                Sample.in(folder).replace("t,i,j,k,v,q", "t, i,j,k,v,q ").read();
        assertThat(result.codes()).containsExactly("blank-in-heading 1:i", "blank-in-heading 1:q");
        assertThat(Sample.trades(result)).hasSize(6);
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        Result result =
                Sample.in(folder).replace("t,i,j,k,v,q", "\uFEFFt,i,j,k,v,q").read();
        assertThat(result.issues()).isEmpty();
        assertThat(Sample.trades(result)).hasSize(6);
    }

    @Test
    void namesOfCountriesInAnotherEncodingAreReadWithANotice() {
        PublisherSample sample = Sample.of(folder, Sample.COUNTRIES, Sample.YEAR, Sample.PRODUCTS)
                .encode("windows-1252");
        Result result = sample.read();
        assertThat(result.codes()).containsExactly("not-utf-8 0:");
        assertThat(Sample.trades(result)).hasSize(6);
    }

    @Test
    void withoutTheTableOfCountriesNothingIsRead() {
        Result result = Sample.of(folder, Sample.YEAR, Sample.PRODUCTS).read();
        assertThat(result.codes()).containsExactly("country-codes-missing 0:");
        assertThat(result.issues().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
        assertThat(result.cells()).isEmpty();
    }

    @Test
    void theTableOfAnotherReleaseIsNotTaken() {
        Sample.in(folder);
        assertThat(folder.resolve(Sample.COUNTRIES)
                        .toFile()
                        .renameTo(folder.resolve("country_codes_V202501.csv").toFile()))
                .isTrue();
        assertThat(Sample.read(folder.resolve(Sample.YEAR)).codes()).containsExactly("country-codes-missing 0:");
    }

    @Test
    void withoutTheTableOfProductsCodesAreNotChecked() {
        Result result = Sample.of(folder, Sample.YEAR, Sample.COUNTRIES).read();
        assertThat(result.codes()).containsExactly("product-codes-missing 0:");
        assertThat(Sample.trades(result)).hasSize(6);
    }

    @Test
    void aCodeThatTheEditionLacksIsReported() {
        Result result =
                Sample.in(folder).replace("740311,goods", "740310,goods").read();
        assertThat(result.codes()).containsExactly("code-not-in-edition 0:hs6");
        assertThat(result.issues().getFirst().value()).isEqualTo("740311");
    }

    @Test
    void aFileThatWasCutOffInARowGivesTheRowsBefore() {
        Sample.in(folder);
        String text = new String(Sample.bytes(folder.resolve(Sample.YEAR)), StandardCharsets.UTF_8);
        int cut = text.indexOf("2024,156,490") + 15;
        Sample.write(folder.resolve(Sample.YEAR), text.substring(0, cut).getBytes(StandardCharsets.UTF_8));
        Result result = Sample.read(folder.resolve(Sample.YEAR));
        assertThat(result.codes()).containsExactly("truncated-file 0:");
        assertThat(result.issues().getFirst().message()).contains("6 rows were read before");
        assertThat(Sample.trades(result)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"t,i,j,k,v,q", "\"t\",i,j,k,v,q"})
    void aFileThatWasCutOffInItsLastNumberLosesThatRow(String heading) {
        Sample.in(folder);
        byte[] cut = (heading + "\n2024,152,842,740311,9000,1000\n2024,152,156,740311,9000,10")
                .getBytes(StandardCharsets.UTF_8);
        Sample.write(folder.resolve(Sample.YEAR), cut);
        Result result = Sample.read(folder.resolve(Sample.YEAR));
        assertThat(result.codes()).containsExactly("truncated-file 0:");
        assertThat(Sample.trades(result)).containsExactly("trade/refined-copper/CHL/USA/2024");
    }

    @Test
    void anArchiveWithoutATableOfBaciIsReported() throws IOException {
        Path archive = folder.resolve("BACI_HS17_V202601.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write('x');
        }
        Result result = Sample.read(archive);
        assertThat(result.codes()).containsExactly("no-table-in-archive 0:");
        assertThat(result.issues().getFirst().message()).contains("readme.txt");
    }

    @Test
    void anEmptyArchiveIsAnArchive() throws IOException {
        Path archive = folder.resolve("BACI_HS17_V202601.zip");
        new ZipOutputStream(Files.newOutputStream(archive)).close();
        assertThat(Sample.read(archive).codes()).containsExactly("no-table-in-archive 0:");
    }

    @Test
    void anArchiveThatWasCutOffIsReported() {
        Path whole = Sample.archive(folder);
        byte[] bytes = Sample.bytes(whole);
        Path cut = folder.resolve("BACI_HS17_V202601_cut.zip");
        Sample.write(cut, Arrays.copyOf(bytes, 150));
        Result result = Sample.read(cut);
        assertThat(result.codes()).contains("truncated-file 0:", "country-codes-missing 0:");
        assertThat(result.issues()).anyMatch(issue -> issue.message().contains("rows were read before"));
    }

    @Test
    void anArchiveWithoutItsDirectoryIsReadAndReported() {
        Path whole = Sample.archive(folder);
        byte[] bytes = Sample.bytes(whole);
        Sample.write(whole, Arrays.copyOf(bytes, bytes.length - 22));
        Result result = Sample.read(whole);
        assertThat(result.codes()).containsExactly("truncated-file 0:");
        assertThat(Sample.trades(result)).hasSize(12);
    }

    @Test
    void anArchiveThatIsDamagedIsReported() {
        Path whole = Sample.archive(folder);
        byte[] bytes = Sample.bytes(whole);
        Arrays.fill(bytes, 60, 90, (byte) 0xFF);
        Sample.write(whole, bytes);
        assertThat(Sample.read(whole).codes()).contains("damaged-archive 0:");
    }

    @Test
    void whatIsCalledAnArchiveAndIsNoneIsReported() {
        Path file = folder.resolve("BACI_HS17_V202601.zip");
        Sample.write(file, "t,i,j,k,v,q\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Sample.read(file).codes()).containsExactly("not-an-archive 0:");
    }
}
