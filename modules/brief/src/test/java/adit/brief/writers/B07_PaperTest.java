package adit.brief.writers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Plans;
import adit.brief.plan.PlanBriefing;
import adit.charts.Charts;
import adit.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** On A4 no letter of a picture is cut by the edge of its picture, and none is smaller than 9 px (6.75 pt). */
class B07_PaperTest {

    private static List<String> faults(BriefWriter writer, Language language) throws IOException {
        List<String> faults = new ArrayList<>();
        int lines = 0;
        byte[] pdf = writer.write(new PlanBriefing(Plans.late()), Format.PDF, language, "2026-01-12")
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PaperText text = new PaperText(page);
                faults.addAll(text.faults());
                lines += text.lines();
            }
        }
        assertThat(lines).as("lines looked at").isGreaterThan(30);
        return faults;
    }

    @Test
    void noLetterIsCutOrTooSmall() throws IOException {
        for (Language language : Language.values()) {
            assertThat(faults(new BriefWriter(), language)).as(language.code()).isEmpty();
        }
    }

    @Test
    void lettersOverTheEdgeAreFound() throws IOException {
        BriefWriter wide = new BriefWriter((chart, look) -> Charts.svg(chart, look)
                .replace("</svg>", "<text x=\"650\" y=\"20\" font-size=\"13\">over the edge</text></svg>"));
        assertThat(faults(wide, Language.EN)).anyMatch(fault -> fault.startsWith("clipped"));
    }

    @Test
    void aPictureThatIsMadeTooSmallIsFound() throws IOException {
        BriefWriter high = new BriefWriter((chart, look) ->
                Charts.svg(chart, look).replaceFirst("height=\"[0-9.]+\" viewBox", "height=\"2000\" viewBox"));
        assertThat(faults(high, Language.EN)).anyMatch(fault -> fault.startsWith("small"));
    }
}
