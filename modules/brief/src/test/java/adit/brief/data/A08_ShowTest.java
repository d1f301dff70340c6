package adit.brief.data;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Issues;
import adit.basics.Parameters;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.curation.Evidence;
import adit.curation.EvidenceQuery;
import adit.text.Language;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Erratum;
import adit.world.Form;
import adit.world.Observation;
import adit.world.Place;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shown of a figure that its publisher corrected: 1,000 t was stated, 100 t is right. */
class A08_ShowTest {

    private static final Cell CELL = Cell.of(Attribute.PRODUCTION, "oxide", "AAA", 2024);

    @Test
    void aCorrectedFigureIsStruckWithItsCorrection() {
        assertThat(text(world(true)))
                .contains("✗     1,000", "corrected by notice (Agency, 2025-05): a digit too many")
                .contains("►       100", "· notice: Work notice, Agency, 2025-05. https://example.org/notice");
    }

    @Test
    void withoutACorrectionNothingIsStruck() {
        assertThat(text(world(false))).doesNotContain("✗  ", "corrected by").contains("2 figures");
    }

    private static String text(World world) {
        EvidenceQuery query = EvidenceQuery.find(
                        world, "oxide", "Aland", "", 0, Parameters.ON_COMMAND_LINE, new Issues())
                .orElseThrow();
        return ShowText.of(Evidence.of(world, query), Language.EN, 100);
    }

    static World world(boolean corrected) {
        WorldBuilder builder = new WorldBuilder("oxides", 2024);
        builder.add(new Place(new PlaceId("AAA"), "Aland", "ア国", Optional.empty()));
        builder.add(new Form(new FormId("oxide"), "Oxide", "酸化物", "rare earths", "refining", "t oxide"));
        builder.add(source("survey", "2025-02"));
        builder.add(source("notice", "2025-05"));
        Observation stated = observation("survey", 1000);
        builder.add(stated);
        builder.add(observation("notice", 100));
        if (corrected) {
            builder.add(new Erratum(stated, new SourceId("notice"), "a digit too many"));
        }
        return builder.build();
    }

    private static Source source(String id, String published) {
        return new Source(
                new SourceId(id), "Work " + id, "Agency", published, "https://example.org/" + id, "agency", "");
    }

    private static Observation observation(String source, double tons) {
        return new Observation(
                CELL, Estimate.exact(tons), "t/y", Grade.B, new SourceId(source), new RowRef("production.csv", 2), "");
    }
}
