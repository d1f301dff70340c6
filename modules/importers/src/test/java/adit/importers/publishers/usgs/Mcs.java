package adit.importers.publishers.usgs;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.Words;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import java.nio.file.Path;
import java.util.List;

/** Samples of the three layouts. */
final class Mcs {

    private static final List<String> FORMS = List.of(
            "cobalt-ore",
            "refined-cobalt",
            "copper-concentrate",
            "refined-copper",
            "lithium-ore",
            "refined-gallium",
            "germanium-metal");

    private static final List<String> PLACES = List.of("USA", "CHN", "COD", "AUS", "ROW");
    private static final Vocabulary WORDS = Words.of(FORMS, PLACES);

    private Mcs() {}

    static PublisherSample release(Path folder) {
        return PublisherSample.of(new UsgsPublisher(), WORDS, folder, "usgs/release.csv");
    }

    /** The release, read into a world that has a figure already. */
    static PublisherSample release(Path folder, String source, Cell cell, double value, String unit) {
        Observation former = new Observation(
                cell, Estimate.exact(value), unit, Grade.B, new SourceId(source), new RowRef("reserves.csv", 2), "");
        return PublisherSample.of(
                new UsgsPublisher(), Words.knowing(FORMS, PLACES, former), folder, "usgs/release.csv");
    }

    static PublisherSample world(Path folder) {
        return PublisherSample.of(new UsgsPublisher(), WORDS, folder, "usgs/world.csv");
    }

    static PublisherSample salient(Path folder) {
        return PublisherSample.of(new UsgsPublisher(), WORDS, folder, "usgs/salient.csv");
    }

    static PublisherSample all(Path folder) {
        return PublisherSample.of(
                new UsgsPublisher(), WORDS, folder, "usgs/release.csv", "usgs/world.csv", "usgs/salient.csv");
    }
}
