package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a world says of a figure that is new. */
class A03_VocabularyTest {

    private static final Vocabulary WORLD = Words.knowing(
            List.of("ore"),
            List.of("CHN"),
            figure("survey-2024", 2020, 1),
            figure("survey-2025", 2022, 2),
            figure("survey-2026", 2022, 3),
            figure("agency-2026", 2024, 4));

    @Test
    void theFormerFigureIsThatOfTheNearestYearFromTheLastOtherEdition() {
        assertThat(former("survey-2027", 2025)).containsExactly("survey-2026 3.0");
        assertThat(former("survey-2026", 2022)).containsExactly("survey-2025 2.0");
        assertThat(former("survey-2027", 2019)).containsExactly("survey-2024 1.0");
    }

    @Test
    void aYearFarAwayOrAnotherSeriesSaysNothing() {
        assertThat(former("survey-2050", 2050)).isEmpty();
        assertThat(WORLD.findFormer(figure("yearbook-2027", 2024, 9), "yearbook-"))
                .isEmpty();
    }

    private static List<String> former(String source, int year) {
        return WORLD.findFormer(figure(source, year, 9), "survey-").stream()
                .map(each -> each.source() + " " + each.estimate().value())
                .toList();
    }

    private static Observation figure(String source, int year, double value) {
        return new Observation(
                Cell.of(Attribute.PRODUCTION, "ore", "CHN", year),
                Estimate.exact(value),
                "t/y",
                Grade.B,
                new SourceId(source),
                new RowRef("production.csv", 2),
                "");
    }
}
