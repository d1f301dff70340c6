package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.plan.PlanBriefing;
import adit.brief.plan.answer.PlanWords;
import adit.charts.Charts;
import adit.text.Block;
import adit.text.Language;
import adit.text.PictureFallback;
import adit.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A picture that cannot be made costs only itself: the page says so in its place, and the writer names it. */
class B05_PicturesThatFailTest {

    private static final String DATE = "2026-01-12";
    private static final String SENTENCE = "A picture could not be drawn here;";

    private static final BriefWriter NO_TIMELINE = new BriefWriter((chart, look) -> {
        if (chart.name().equals("timeline")) {
            throw new IllegalStateException("no ink\nleft");
        }
        return Charts.svg(chart, look);
    });

    private static String html(WrittenBrief written) {
        return new String(written.bytes(), StandardCharsets.UTF_8);
    }

    private static WrittenBrief write(BriefWriter writer, Format format, Language language) {
        return writer.write(new PlanBriefing(Plans.late()), format, language, DATE);
    }

    @Test
    void nothingFailsInAnOrdinaryBrief() {
        for (Format format : Format.values()) {
            assertThat(write(new BriefWriter(), format, Language.EN).failures()).isEmpty();
        }
    }

    @Test
    void aPictureThatCannotBeDrawnIsNamedAndTheOthersAreThere() {
        WrittenBrief page = write(NO_TIMELINE, Format.HTML, Language.EN);
        assertThat(page.failures()).containsExactly("picture 'timeline': no ink left");
        assertThat(html(page))
                .contains(SENTENCE, "<figure class=\"curve\">", "<figure class=\"chain\">")
                .doesNotContain("<figure class=\"timeline\">");
    }

    @Test
    void thePageSaysItInItsLanguage() {
        WrittenBrief page = write(NO_TIMELINE, Format.HTML, Language.JA);
        assertThat(html(page)).contains("ここに入る図は描けなかった。").doesNotContain(SENTENCE);
        assertThat(page.failures()).containsExactly("picture 'timeline': no ink left");
    }

    @Test
    void thePdfSaysItToo() throws Exception {
        WrittenBrief pdf = write(NO_TIMELINE, Format.PDF, Language.EN);
        assertThat(pdf.failures()).containsExactly("picture 'timeline': no ink left");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(SENTENCE);
        }
    }

    /** A drawing that never ends its recursion, too. */
    @Test
    void anOverflowOfTheStackCostsOnlyThePicture() {
        BriefWriter endless = new BriefWriter((chart, look) -> {
            throw new StackOverflowError();
        });
        assertThat(write(endless, Format.HTML, Language.EN).failures())
                .containsExactly(
                        "picture 'curve': StackOverflowError",
                        "picture 'timeline': StackOverflowError",
                        "picture 'chain': StackOverflowError");
    }

    @Test
    void aPictureThatCannotBeComposedIsToldInEveryFormat() {
        Words words = PlanWords.english(Plans.late());
        Block missing = PictureFallback.picture("map", words, () -> {
                    throw new IllegalArgumentException("chart map, circles: 201 given");
                })
                .orElseThrow();
        Brief brief = new Brief(
                Language.EN, "Title", DATE, List.of(), List.of(Block.heading("Summary"), missing), java.util.Set.of());
        Briefing briefing = new Composed(brief);
        for (Format format : List.of(Format.HTML, Format.PDF, Format.MD)) {
            WrittenBrief written = new BriefWriter().write(briefing, format, Language.EN, DATE);
            assertThat(written.failures())
                    .as(format.word())
                    .containsExactly("picture 'map': chart map, circles: 201 given");
        }
        assertThat(html(new BriefWriter().write(briefing, Format.MD, Language.EN, DATE)))
                .contains(SENTENCE);
    }

    @Test
    void whatHasNothingToDrawIsLeftOutAndIsNoFailure() {
        assertThat(PictureFallback.picture("map", PlanWords.english(Plans.late()), Optional::empty))
                .isEmpty();
    }
}
