package adit.app.data;

import adit.basics.PlaceId;
import adit.sources.WorldChecker;
import adit.sources.WorldSummary;
import adit.text.Language;
import java.nio.file.Path;
import java.util.Optional;

/** A world folder as it was validated. */
public final class WorldCheck {

    private final WorldSummary summary;

    private WorldCheck(WorldSummary summary) {
        this.summary = summary;
    }

    /**
     * Validates a folder; errors are part of the result.
     *
     * @param supplier code of the place inside and outside of which plants are counted; empty for the supplier that the
     *     world names
     */
    public static WorldCheck of(Path folder, Optional<String> supplier) {
        return new WorldCheck(WorldChecker.check(folder, supplier.map(PlaceId::new)));
    }

    /** Every error and warning, what the world contains, and how good the evidence is. */
    public String text(Language language) {
        return summary.text();
    }

    /** True if the world can be used. */
    public boolean usable() {
        return summary.errors() == 0;
    }
}
