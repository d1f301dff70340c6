package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.sources.table.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a table that others have written. */
class A02_PublisherTableTest {

    private static final String CLEAN = "Name,Value\nCôte d'Ivoire,1\n";

    @TempDir
    Path folder;

    private final Issues issues = new Issues();

    @Test
    void cleanTextIsReadInAnyUnicodeEncoding() {
        assertThat(name(CLEAN.getBytes(StandardCharsets.UTF_8))).isEqualTo("Côte d'Ivoire");
        assertThat(name(("\uFEFF" + CLEAN).getBytes(StandardCharsets.UTF_8))).isEqualTo("Côte d'Ivoire");
        assertThat(name(("\uFEFF" + CLEAN).getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Côte d'Ivoire");
        assertThat(issues.list()).isEmpty();
    }

    @Test
    void anotherEncodingIsReadWithANotice() {
        assertThat(name(CLEAN.getBytes(Charset.forName("windows-1252")))).isEqualTo("Côte d'Ivoire");
        assertThat(codes()).containsExactly("not-utf-8");
    }

    @Test
    void blanksInTheHeadingAreRemovedWithANotice() {
        assertThat(name(CLEAN.replace("Name", "  NAME ").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Côte d'Ivoire");
        assertThat(codes()).containsExactly("blank-in-heading");
    }

    @Test
    void aMissingColumnIsAnErrorOfTheFile() {
        assertThat(read(CLEAN.replace("Name", "Nam").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(codes()).containsExactly("missing-column");
        assertThat(issues.list().getFirst().hint()).contains("'nam' is similar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Value\nChile,1\nPeru",
                "Name,Value\nChile,1\nPeru\n",
                "Name,Value\nChile,1\n\"Pe",
                "Name,Value\nChile,1\nPeru,\"2"
            })
    void aFileThatEndsInARowWasCutOff(String text) {
        assertThat(name(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("Chile");
        assertThat(codes()).contains("truncated-file");
        assertThat(issues.list().getFirst().row()).isZero();
        assertThat(issues.list().getFirst().severity()).isEqualTo(Issue.Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Value\nChile,1\nPeru,2",
                "Name,Value\nChile,1\nPeru\nCuba,3\n",
                "Name,Value\nChile,1\nPeru,2,3\n",
                "Name,Value\nChile,1\n\n",
                "Name,Value\nChile,1\n  \n"
            })
    void aFaultyRowElsewhereOrAMissingLineEndIsNoCut(String text) {
        assertThat(name(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("Chile");
        assertThat(codes()).doesNotContain("truncated-file");
    }

    @Test
    void anEmptyFileIsReported() {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(codes()).containsExactly("empty-file");
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        assertThat(PublisherTable.read(folder.resolve("none.csv"), List.of("name"), issues))
                .isEmpty();
        assertThat(codes()).containsExactly("unreadable-file");
    }

    private List<String> codes() {
        return issues.list().stream().map(Issue::code).toList();
    }

    private String name(byte[] bytes) {
        return read(bytes).orElseThrow().rows().getFirst().text("name");
    }

    private Optional<Table> read(byte[] bytes) {
        try {
            Path file = folder.resolve("table.csv");
            Files.write(file, bytes);
            return PublisherTable.read(file, List.of("name", "value"), issues);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
