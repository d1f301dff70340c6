package adit.importers;

import adit.importers.publishers.Publisher;
import adit.importers.publishers.baci.Baci;
import adit.importers.publishers.iea.IeaPublisher;
import adit.importers.publishers.lithium.LithiumDeposits;
import adit.importers.publishers.oecd.OecdCountryRisk;
import adit.importers.publishers.usgs.UsgsPublisher;
import adit.importers.publishers.wgi.Wgi;
import adit.importers.publishers.worldbank.PinkSheetPublisher;
import java.util.List;
import java.util.Optional;

/** The publishers whose files can be imported. */
public final class Publishers {

    private Publishers() {}

    /** All of them, in the order of the help text. */
    public static List<Publisher> all() {
        return List.of(
                new Baci(),
                new Wgi(),
                new OecdCountryRisk(),
                new UsgsPublisher(),
                new IeaPublisher(),
                new PinkSheetPublisher(),
                new LithiumDeposits());
    }

    /** The publisher that a word names; empty if there is none. */
    public static Optional<Publisher> find(String word) {
        return all().stream().filter(each -> each.word().equals(word)).findFirst();
    }

    /** The words of all publishers. */
    public static List<String> words() {
        return all().stream().map(Publisher::word).toList();
    }
}
