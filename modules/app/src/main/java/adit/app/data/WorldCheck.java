package adit.app.data;

import adit.basics.PlaceId;
import adit.brief.WorldSummaryText;
import adit.sources.WorldChecker;
import adit.text.Language;
import adit.world.WorldSummary;
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

    /**
     * Every error and warning, in English; what the world contains, and how good the evidence is.
     *
     * @param width in columns
     */
    public String text(Language language, int width) {
        return WorldSummaryText.of(summary, language, width);
    }

    /** True if the world can be used. */
    public boolean usable() {
        return summary.errors() == 0;
    }
}
