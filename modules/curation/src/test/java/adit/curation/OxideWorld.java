package adit.curation;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
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

/**
 * One form in one place, year after year, with as many figures as a test says. Sources: {@code survey-2024} and {@code survey-2025}
 * (agency), {@code report-2025} of the same date as {@code survey-2025}.
 */
final class OxideWorld {

    private final WorldBuilder builder = new WorldBuilder("oxides", 2024);
    private int row = 1;

    OxideWorld() {
        builder.add(new Place(new PlaceId("AAA"), "Aland", "ア国", Optional.empty()));
        builder.add(new Form(new FormId("oxide"), "Oxide", "酸化物", "rare earths", "refining", "t oxide"));
        builder.add(source("survey-2024", "2024-02"));
        builder.add(source("survey-2025", "2025-02"));
        builder.add(source("report-2025", "2025-02"));
    }

    private static Source source(String id, String published) {
        return new Source(
                new SourceId(id), "Work " + id, "Agency", published, "https://example.org/" + id, "agency", "");
    }

    /** A figure of production, exact, t/y. */
    OxideWorld says(String source, int year, double tons, Grade grade) {
        builder.add(observation(source, year, tons, grade));
        return this;
    }

    /** Reserves as of a year, t. */
    OxideWorld reserves(String source, int year, double tons) {
        row++;
        builder.add(new Observation(
                Cell.of(Attribute.RESERVE, "oxide", "AAA", year),
                Estimate.exact(tons),
                "t",
                Grade.B,
                new SourceId(source),
                new RowRef("reserves.csv", row),
                ""));
        return this;
    }

    /** A figure of production that {@code by} corrected later. */
    OxideWorld corrected(String source, int year, double tons, String by) {
        Observation stated = observation(source, year, tons, Grade.A);
        builder.add(stated);
        builder.add(new Erratum(stated, new SourceId(by), "a digit too many"));
        return this;
    }

    private Observation observation(String source, int year, double tons, Grade grade) {
        row++;
        return new Observation(
                cell(year),
                Estimate.exact(tons),
                "t/y",
                grade,
                new SourceId(source),
                new RowRef("production.csv", row),
                "");
    }

    static Cell cell(int year) {
        return Cell.of(Attribute.PRODUCTION, "oxide", "AAA", year);
    }

    World world() {
        return builder.build();
    }
}
