package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.plan.PlanBriefing;
import adit.testworlds.Chromium;
import adit.testworlds.Legibility;
import adit.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a picture and every cell of a table can be read on a phone, a tablet and a screen, in a real browser. */
class B04_LegibleTest {

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void browser() {
        var found = Chromium.find(folder);
        Assumptions.assumeTrue(found.isPresent(), "no chromium here");
        chromium = found.orElseThrow();
    }

    static Stream<Arguments> pages() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(360, 820, 1200).map(width -> Arguments.of(language, width)));
    }

    private static String page(Language language) {
        return new String(
                new BriefWriter()
                        .write(new PlanBriefing(Plans.late()), Format.HTML, language, "2026-01-12")
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    private static Legibility.Found look(String html, int width) {
        return Legibility.of(chromium, folder.resolve("frame.html"), html, width);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingCanBeRead(Language language, int width) {
        Legibility.Found found = look(page(language), width);
        assertThat(found.texts()).as("texts looked at").isGreaterThan(20);
        assertThat(found.cells()).as("cells looked at").isGreaterThan(100);
        assertThat(found.faults()).isEmpty();
    }

    /** Of the three drawings of a picture one is shown. */
    @Test
    void aPictureIsShownOnce() {
        String html = page(Language.EN);
        for (int width : List.of(360, 820, 1200)) {
            assertThat(look(html, width).texts())
                    .isLessThan(look(html.replace("display:none", "display:block"), width)
                            .texts());
        }
    }

    @Test
    void smallLettersAreFound() {
        assertThat(look(picture("<text x=\"10\" y=\"20\" font-size=\"8\">tiny</text>"), 820)
                        .faults())
                .singleElement()
                .asString()
                .startsWith("small: 'tiny'");
    }

    /** The size counts as shown: 13 units in a picture that is shown at half of its width. */
    @Test
    void lettersThatAreMadeSmallWithTheirPictureAreFound() {
        String wide =
                "<svg width=\"300\" viewBox=\"0 0 600 100\"><text x=\"10\" y=\"20\" font-size=\"13\">half</text></svg>";
        assertThat(look(body(wide), 820).faults()).singleElement().asString().startsWith("small: 'half' 6.5");
    }

    @Test
    void textsThatOverlapAreFound() {
        assertThat(look(
                                picture("<text x=\"10\" y=\"20\" font-size=\"13\">one</text>"
                                        + "<text x=\"14\" y=\"24\" font-size=\"13\">two</text>"),
                                820)
                        .faults())
                .containsExactly("overlap: 'one' and 'two'");
    }

    @Test
    void textsThatAreClippedAreFound() {
        assertThat(look(picture("<text x=\"180\" y=\"20\" font-size=\"13\">over the edge</text>"), 820)
                        .faults())
                .containsExactly("clipped by its picture: 'over the edge'");
    }

    @Test
    void cellsThatRunOverAreFound() {
        String table =
                "<table><tr><td style=\"max-width:20px;white-space:nowrap\">much too long</td><td>b</td></tr></table>";
        assertThat(look(body(table), 820).faults()).containsExactly("clipped: cell 'much too long'");
    }

    @Test
    void aPageThatIsWiderThanItsWindowIsFound() {
        assertThat(look(body("<div style=\"width:900px\">wide</div>"), 820).faults())
                .containsExactly("the page is 900 px wide");
    }

    private static String picture(String texts) {
        return body("<svg width=\"200\" height=\"60\" viewBox=\"0 0 200 60\">" + texts + "</svg>");
    }

    private static String body(String content) {
        return "<!DOCTYPE html><html><body style=\"margin:0\">" + content + "</body></html>";
    }
}
