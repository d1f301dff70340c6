package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code adit check}, asked of the shipped world. */
class A10_CheckCommandTest {

    private static final String WORLD = Shell.at("data/world-2025");
    private static final String ARTICLE = "Title\nChina refines 69% of the world's rare earths.\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void anArticleIsAnsweredAndAPageIsWritten() throws IOException {
        Path page = folder.resolve("out/page.html");
        Shell.Done done = check(article(ARTICLE.getBytes(StandardCharsets.UTF_8)), "--html", page.toString());
        assertThat(done.code()).isZero();
        assertThat(done.out())
                .contains("contradicted", "91.3", "would match rare earths mined", "iea-critical-minerals-2025");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">");
    }

    @Test
    void shiftJisIsReadAndTheReportIsJapanese() {
        byte[] bytes = "題名\n中国は世界のレアアースの69%を採掘している。\n".getBytes(Charset.forName("windows-31j"));
        assertThat(check(article(bytes)).out()).contains("Shift_JIS", "裏付けあり", "レアアース", "69.4%");
        assertThat(check(article(bytes), "--lang", "en").out()).contains("supported", "share of world output");
    }

    @Test
    void theTablesComeAsJson() {
        assertThat(check(article(ARTICLE.getBytes(StandardCharsets.UTF_8)), "--json")
                        .out())
                .startsWith("{")
                .contains("\"verdict\"", "\"contradicted\"", "\"hints\"");
    }

    @Test
    void ownWordsAreUnderstood() throws IOException {
        Path words = folder.resolve("words.csv");
        Files.writeString(words, "kind,lang,word,meaning\nmineral,en,red metal,copper\n");
        Path article = article("Title\nChina refines 44% of the world's red metal.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(check(article).out()).contains("No figure");
        assertThat(check(article, "--words", words.toString()).out()).contains("supported");
        Files.writeString(words, "kind,lang,word,meaning\nminerals,en,red metal,copper\n");
        refused(check(article, "--words", words.toString()), "bad-word");
    }

    @Test
    void everyFaultOfOwnWordsIsTold() throws IOException {
        Path words = folder.resolve("words.csv");
        Files.writeString(words, """
                kind,lang,word,meaning
                minerals,en,red metal,copper
                mineral,de,Kupfer,copper
                mineral,en,red metal,coper
                place,en,Middle Kingdom,China
                mineral,en,**,copper
                ignore,en,copper pot
                ignore,en,copper pan,
                """);
        Shell.Done done = check(article(ARTICLE.getBytes(StandardCharsets.UTF_8)), "--words", words.toString());
        refused(done, "bad-word");
        assertThat(done.err())
                .contains("row 2 column kind", "did you mean mineral?")
                .contains("row 3 column lang")
                .contains("row 4 column meaning", "did you mean copper?")
                .contains("row 5 column meaning", "did you mean CHN?")
                .contains("row 6 column word")
                .contains("row 7", "3 cells")
                .contains("6 errors");
        Files.writeString(words, "word\ncopper\n");
        refused(check(article(ARTICLE.getBytes(StandardCharsets.UTF_8)), "--words", words.toString()), "bad-words");
    }

    @Test
    void theFaultsOfAllThatWasGivenAreToldAtOnce() throws IOException {
        Path words = folder.resolve("words.csv");
        Files.writeString(words, "kind,lang,word,meaning\nminerals,en,red metal,copper\n");
        Shell.Done done = check(
                folder.resolve("none.txt"),
                "--lang",
                "fr",
                "--words",
                words.toString(),
                "--run",
                folder.toString(),
                folder.resolve("run").toString());
        refused(done, "no-such-file");
        assertThat(done.err()).contains("unknown-language", "bad-word", "bad-run", "5 errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.txt", ""})
    void aMissingFileAndAFolderExitWithTwo(String name) {
        refused(check(folder.resolve(name)), name.isEmpty() ? "not-a-file" : "no-such-file");
    }

    @Test
    void anEmptyOrBinaryFileAWrongLanguageAndAWrongRunExitWithTwo() {
        refused(check(article(new byte[0])), "empty");
        refused(check(article(new byte[] {0, 1, 2, 0, 0, 3, 4, 5, 0})), "binary");
        Path good = article(ARTICLE.getBytes(StandardCharsets.UTF_8));
        refused(check(good, "--lang", "fr"), "unknown-language");
        refused(check(good, "--run", folder.toString()), "bad-run");
    }

    private static void refused(Shell.Done done, String code) {
        assertThat(done.code()).isEqualTo(2);
        assertThat(done.err()).contains(code, "try:").doesNotContain("Exception", "at adit.");
        assertThat(done.out()).isEmpty();
    }

    private Path article(byte[] bytes) {
        try {
            return Files.write(folder.resolve("article.txt"), bytes);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static Shell.Done check(Path article, String... options) {
        String[] line = new String[options.length + 4];
        line[0] = "check";
        line[1] = article.toString();
        line[2] = "--world";
        line[3] = WORLD;
        System.arraycopy(options, 0, line, 4, options.length);
        return Shell.run(line);
    }
}
