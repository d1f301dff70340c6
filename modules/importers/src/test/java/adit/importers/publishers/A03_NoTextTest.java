package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.Publishers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no text are told as such by every publisher whose files are text; texts in any encoding are not. */
class A03_NoTextTest {

    private static final Vocabulary WORDS = Words.of(List.of("refined-copper"), List.of("CHN", "USA"), List.of());

    @TempDir
    Path folder;

    static Stream<Publisher> publishersOfText() {
        return Publishers.all().stream().filter(each -> !each.word().equals("pink-sheet"));
    }

    private List<String> codes(Publisher publisher, int... letters) throws IOException {
        byte[] bytes = new byte[letters.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) letters[i];
        }
        Path file = Files.write(folder.resolve("file.csv"), bytes);
        Issues issues = new Issues();
        Imported imported = publisher.read(List.of(file), WORDS, issues);
        assertThat(imported.observations()).isEmpty();
        return issues.list().stream().map(Issue::code).toList();
    }

    @ParameterizedTest
    @MethodSource("publishersOfText")
    void aWorkbookUnderAnotherNameIsNoText(Publisher publisher) throws IOException {
        assertThat(codes(publisher, 'P', 'K', 3, 4, 20, 0, 6, 0))
                .contains("not-text")
                .isSubsetOf("not-text", "year-missing");
    }

    @ParameterizedTest
    @MethodSource("publishersOfText")
    void aFileWithBytesThatNoTextHasIsNoText(Publisher publisher) throws IOException {
        assertThat(codes(publisher, 'a', ',', 0, 0, '\n', 1))
                .contains("not-text")
                .isSubsetOf("not-text", "year-missing");
    }

    @Test
    void textOfEveryEncodingIsText() {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            assertThat(PublisherText.noText("São,1\n".getBytes(charset), "f"))
                    .as(charset.name())
                    .isEmpty();
        }
    }
}
