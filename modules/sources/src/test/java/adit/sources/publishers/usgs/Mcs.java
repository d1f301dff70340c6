package adit.sources.publishers.usgs;

import adit.sources.publishers.PublisherSample;
import adit.sources.publishers.Vocabulary;
import adit.sources.publishers.Words;
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

    private static final Vocabulary WORDS = Words.of(FORMS, List.of("USA", "CHN", "COD", "AUS", "ROW"));

    private Mcs() {}

    static PublisherSample release(Path folder) {
        return PublisherSample.of(new UsgsPublisher(), WORDS, folder, "usgs/release.csv");
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
