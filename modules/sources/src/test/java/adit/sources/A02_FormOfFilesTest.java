package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are missing, empty, torn, or not text. */
class A02_FormOfFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private WorldCopy world;

    @BeforeEach
    void copy() {
        world = WorldCopy.in(folder);
    }

    @Test
    void aMissingFileIsReportedWithTheHeadingItNeeds() {
        Expect.error(world.delete("demand.csv"), "missing-file", "demand.csv:0:", "", "form,place,year,scenario");
    }

    @Test
    void aMissingFolderIsReported() {
        WorldCopy nowhere = new WorldCopy(folder.resolve("nowhere"));
        Expect.error(nowhere, "missing-file", "datapackage.json:0:", "", "use a folder");
    }

    @Test
    void optionalFileMayBeAbsent() {
        Expect.clean(world.delete("stocks.csv").delete("restrictions.csv").delete("observations.csv"));
    }

    @Test
    void aDirectoryInPlaceOfAFileIsReported() throws Exception {
        world.delete("stocks.csv");
        Files.createDirectory(folder.resolve("stocks.csv"));
        Expect.error(world, "unreadable-file", "stocks.csv:0:", "", "check that it is a file");
    }

    @Test
    void anEmptyFileIsReported() {
        Expect.error(world.writeBytes("stocks.csv", new byte[0]), "empty-file", "stocks.csv:0:", "", "heading row");
    }

    @Test
    void headingAloneIsATable() {
        Expect.clean(world.replace("stocks.csv", world.lines("stocks.csv").get(1) + "\n", ""));
    }

    @Test
    void byteOrderMarkIsTolerated() {
        Expect.clean(world.replace("places.csv", "place,name", "\uFEFFplace,name"));
    }

    @Test
    void windowsLineEndsAreTolerated() {
        Expect.clean(world.replace("places.csv", "\n", "\r\n"));
    }

    @Test
    void windows1252IsRefusedWithItsLine() {
        String text = String.join("\n", world.lines("facilities.csv")).replace("North separation", "São separation");
        world.writeBytes("facilities.csv", text.getBytes(Charset.forName("windows-1252")));
        Expect.error(world, "malformed-text", "facilities.csv:3:", "0xE3", "São separation");
    }

    @Test
    void textCutWithinALetterIsRefused() {
        byte[] whole = String.join("\n", world.lines("forms.csv")).getBytes(StandardCharsets.UTF_8);
        int letter = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\u00e7');
        world.writeBytes("forms.csv", java.util.Arrays.copyOf(whole, letter + 1));
        assertThat(world.issues()).extracting(Issue::code).containsExactly("malformed-text");
    }

    @Test
    void garbageIsRefused() {
        byte[] garbage = new byte[50_000];
        new Random(7).nextBytes(garbage);
        world.writeBytes("production.csv", garbage);
        assertThat(world.issues())
                .hasSizeBetween(1, 20)
                .allMatch(issue -> issue.code().equals("malformed-text"));
    }

    @Test
    void zerosAreRefused() {
        world.writeBytes("stocks.csv", new byte[1000]);
        assertThat(world.issues()).extracting(Issue::code).contains("missing-column");
    }

    @Test
    void aRowWithTooFewCellsIsReported() {
        world.add("stocks.csv", "ndpr-oxide,EUR,2023,1,2");
        Expect.error(world, "ragged-row", "stocks.csv:3:", "ndpr-oxide", "a comma for each empty cell");
    }

    @Test
    void unquotedCommaMakesARowRagged() {
        world.replace("sources.csv", "\"Example news, daily\"", "Example news, daily");
        Expect.error(world, "ragged-row", "sources.csv:5:", "example-press-2025", "quotes around");
    }

    @Test
    void aQuoteThatDoesNotEndIsReportedAtItsRow() {
        world.replace("sources.csv", "\"Example news, daily\"", "\"Example \"news, daily");
        assertThat(world.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("broken-quotes");
            assertThat(issue.file()).isEqualTo("sources.csv");
            assertThat(issue.row()).isEqualTo(5);
        });
    }

    @Test
    void quotedCellMayHoldALineBreak() {
        Expect.clean(world.replace("sources.csv", "\"Example news, daily\"", "\"Example news,\ndaily\""));
    }

    @Test
    void aColumnNamedTwiceIsReported() {
        world.replace("policy.csv", ",grade,source,note", ",grade,source,source");
        assertThat(world.issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("duplicate-column", "missing-column");
    }

    @Test
    void aDescriptorThatIsNotJsonIsReportedWithItsLine() {
        world.writeBytes("datapackage.json", "{\n \"name\": \"x\"\n \"title\"".getBytes(StandardCharsets.UTF_8));
        Expect.error(world, "bad-descriptor", "datapackage.json:3:", "", "missing comma");
    }

    @Test
    void anEmptyDescriptorIsReported() {
        world.writeBytes("datapackage.json", new byte[0]);
        assertThat(world.issues()).extracting(Issue::code).contains("bad-descriptor", "incomplete-descriptor");
    }

    @Test
    void aBaseYearThatIsNoYearIsReported() {
        world.replace("datapackage.json", "\"baseYear\": 2024", "\"baseYear\": \"soon\"");
        assertThat(world.issues()).first().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("bad-descriptor");
            assertThat(issue.column()).isEqualTo("adit.baseYear");
            assertThat(issue.value()).isEqualTo("soon");
        });
    }

    @Test
    void anUnknownTypeInTheDescriptorIsReported() {
        world.replace(
                "datapackage.json",
                "{\"name\": \"iso_numeric\", \"type\": \"integer\"",
                "{\"name\": \"iso_numeric\", \"type\": \"interger\"");
        Expect.error(world, "bad-descriptor", "datapackage.json:0:places.iso_numeric", "interger", "integer");
    }

    @Test
    void aPathOutsideTheFolderIsRefused() {
        world.replace("datapackage.json", "\"path\": \"policy.csv\"", "\"path\": \"../policy.csv\"");
        Expect.error(world, "bad-descriptor", "datapackage.json:0:resources.path", "../policy.csv", "places.csv");
    }

    @Test
    void theDescriptorMustDescribeEveryColumnThatIsRead() {
        world.replace("datapackage.json", "{\"name\": \"skill\"", "{\"name\": \"skil\"");
        assertThat(world.issues()).extracting(Issue::code).contains("incomplete-descriptor");
    }

    @Test
    void laxTypesDoNotSwitchChecksOff() {
        world.replace("datapackage.json", "\"type\": \"number\"", "\"type\": \"string\"");
        Expect.error(
                world.set("stocks.csv", 2, "value", "many"), "not-a-number", "stocks.csv:2:value", "many", "decimal");
    }

    @Test
    void laxKeysDoNotSwitchChecksOff() {
        world.replace("datapackage.json", "\"primaryKey\": [\"form\"]", "\"primaryKey\": []");
        world.add("forms.csv", world.lines("forms.csv").get(1));
        assertThat(world.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("duplicate-key");
            assertThat(issue.value()).contains("ndpr-concentrate");
        });
    }
}
