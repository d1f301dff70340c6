package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.plan.PlanBriefing;
import adit.study.StudyResult;
import adit.testworlds.Chromium;
import adit.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser. Skipped where there is none; the build's own check installs one. Screenshots stay under
 * {@code target/screenshots}.
 */
class B03_BrowserTest {

    private static final Path SHOTS = Path.of("target", "screenshots").toAbsolutePath();

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static final StudyResult RESULT = Plans.late();

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

    private static String page(Language language) {
        return new String(
                new BriefWriter()
                        .write(new PlanBriefing(RESULT), Format.HTML, language, "2026-01-12")
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    @Test
    void itOpensWithoutAWordOnTheConsoleAndItsTablesCanBeSorted() throws IOException {
        for (Language language : Language.values()) {
            Chromium.Seen seen = chromium.open(write("brief." + language.code() + ".html", page(language)));
            assertThat(seen.console()).isEmpty();
            assertThat(seen.dom()).contains("<button type=\"button\">").contains("</svg>");
        }
    }

    /** A script that is not the page's own does not run, and the browser says so. */
    @Test
    void aScriptThatIsNotThePagesOwnIsReported() throws IOException {
        String html = page(Language.EN)
                .replace("</body>", "<script>document.title='run'</script><p style=\"color:red\">x</p></body>");
        Chromium.Seen seen = chromium.open(write("foreign.html", html));
        assertThat(seen.dom()).doesNotContain("<title>run</title>");
        assertThat(seen.console())
                .anyMatch(line -> line.contains("script-src"))
                .anyMatch(line -> line.contains("style-src"));
    }

    @Test
    void sortingByAColumnOrdersItsNumbers() throws IOException {
        String html = Chromium.withoutPolicy(page(Language.EN))
                .replace(
                        "</body>",
                        "<script>const t=[...document.querySelectorAll('table.sortable')].find(t=>t.tHead.textContent.includes('Best level'));"
                                + "const b=t.tHead.rows[0].cells[3].querySelector('button');b.click();b.click();"
                                + "document.title=[...t.tBodies[0].rows].map(r=>parseFloat(r.cells[3].textContent)).join(' ');</script></body>");
        String title =
                chromium.open(write("sorted.html", html)).dom().replaceAll("(?s).*?<title>(.*?)</title>.*", "$1");
        List<Double> numbers =
                java.util.Arrays.stream(title.split(" ")).map(Double::valueOf).toList();
        assertThat(numbers)
                .hasSize(RESULT.plan().curve().size())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    /** Rows below a group heading are sorted within their group. */
    @Test
    void rowsOfAGroupStayUnderItsHeading() throws IOException {
        String html = Chromium.withoutPolicy(page(Language.EN))
                .replace(
                        "</body>",
                        "<script>const t=document.querySelector('table.grouped'),g=()=>{let h='';return [...t.tBodies[0].rows]"
                                + ".map(r=>r.classList.contains('group')?(h=r.textContent,''):h+'/'+r.cells[0].textContent).filter(x=>x).sort().join(';')};"
                                + "const before=g();const b=t.tHead.rows[0].cells[0].querySelector('button');b.click();b.click();"
                                + "document.title='same '+(before===g())+' '+t.tHead.rows[0].cells[0].getAttribute('aria-sort');</script></body>");
        assertThat(chromium.open(write("grouped.html", html)).dom()).contains("<title>same true descending</title>");
    }

    @Test
    void theAccessibilityCheckerFindsNothing() throws IOException {
        for (Language language : Language.values()) {
            Path file = write("axe." + language.code() + ".html", Chromium.withAxe(page(language)));
            for (boolean dark : List.of(false, true)) {
                assertThat(chromium.violations(file, dark))
                        .as(language + ", dark: " + dark)
                        .isEmpty();
            }
        }
    }

    /** The checker itself must be able to find something. */
    @Test
    void theAccessibilityCheckerCanFind() throws IOException {
        String broken = Chromium.withoutPolicy(page(Language.EN))
                .replace("<html lang=\"en\">", "<html>")
                .replace("scope=\"col\"", "scope=\"col\" style=\"color:#eee;background:#fff\"");
        String dom =
                chromium.open(write("broken.html", Chromium.withAxe(broken))).dom();
        assertThat(dom).contains("html-has-lang").contains("color-contrast");
    }

    @Test
    void itIsReadableWithoutScript() throws IOException {
        String html = page(Language.EN).replaceAll("(?s)<script>.*?</script>", "");
        Chromium.Seen seen = chromium.open(write("noscript.html", html));
        assertThat(seen.dom()).contains("<table", "</svg>", "Key points").doesNotContain("<button");
    }

    @Test
    void screenshotsAreKept() throws IOException {
        for (Language language : Language.values()) {
            Path png = SHOTS.resolve("brief." + language.code() + ".png");
            Files.deleteIfExists(png);
            chromium.screenshot(write("shot." + language.code() + ".html", page(language)), png);
            assertThat(Files.size(png)).isGreaterThan(50_000);
        }
    }
}
