package adit.check;

import static org.assertj.core.api.Assertions.assertThat;

import adit.check.report.CheckHtml;
import adit.testworlds.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a check in a real browser; skipped where there is none. Screenshots stay under {@code target/screenshots}. */
class A07_BrowserTest {

    private static final Path SHOTS = Path.of("target", "screenshots").toAbsolutePath();

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void browser() throws IOException {
        var found = Chromium.find(folder);
        Assumptions.assumeTrue(found.isPresent(), "no chromium here");
        chromium = found.orElseThrow();
        Files.createDirectories(SHOTS);
    }

    private static Path write(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html, StandardCharsets.UTF_8);
    }

    private static String page() {
        return CheckHtml.of(A02_ArticleTest.check(A02_ArticleTest.TWICE), Shipped.world(), Shipped.gazetteer());
    }

    @Test
    void itOpensWithoutAWordOnTheConsole() throws IOException {
        Chromium.Seen seen = chromium.open(write("check.html", page()));
        assertThat(seen.console()).isEmpty();
        assertThat(seen.dom()).contains("<mark");
        chromium.screenshot(write("shot.html", page()), SHOTS.resolve("check.ja.png"));
        assertThat(Files.size(SHOTS.resolve("check.ja.png"))).isGreaterThan(50_000);
    }

    /** A style that is not the page's own is not applied, and the browser says so. */
    @Test
    void aStyleThatIsNotThePagesOwnIsReported() throws IOException {
        String html = page().replace("</body>", "<p style=\"color:red\">x</p></body>");
        assertThat(chromium.open(write("foreign.html", html)).console()).anyMatch(line -> line.contains("style-src"));
    }

    @Test
    void theAccessibilityCheckerFindsNothing() throws IOException {
        String open = Chromium.withoutPolicy(page());
        assertThat(open).as("the page itself allows no script").isNotEqualTo(page());
        Path file = write("axe.html", Chromium.withAxe(open));
        for (boolean dark : List.of(false, true)) {
            assertThat(chromium.violations(file, dark)).as("dark: " + dark).isEmpty();
        }
    }
}
