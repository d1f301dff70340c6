package adit.app.data;

import adit.app.RequestErrors;
import adit.app.worlds.OneWorld;
import adit.app.worlds.RequestedPlaces;
import adit.app.worlds.WorldOrigin;
import adit.basics.PlaceId;
import adit.brief.data.WorldSummaryText;
import adit.sources.WorldChecker;
import adit.text.Language;
import adit.world.WorldSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A world folder as it was validated. */
public final class WorldCheck {

    private final WorldSummary summary;

    private final WorldOrigin origin;

    private WorldCheck(WorldSummary summary, WorldOrigin origin) {
        this.summary = summary;
        this.origin = origin;
    }

    /**
     * Validates a folder; its errors are part of the result.
     *
     * @param supplier code of the place inside and outside of which plants are counted; empty for the supplier that the
     *     world names
     * @throws adit.basics.BadInputException if there were errors before, or the place is not in the world
     */
    public static WorldCheck of(Path folder, Optional<String> supplier, RequestErrors errors) {
        if (Files.notExists(folder)) {
            errors.add(
                    "missing-folder",
                    "DIR",
                    folder.toString(),
                    "there is no such folder",
                    "check the path; adit data new makes an empty world");
        }
        errors.throwIfAny();
        WorldSummary summary = WorldChecker.check(
                folder, supplier.filter(code -> !code.isBlank()).map(PlaceId::new));
        if (supplier.isPresent() && summary.errors() == 0) {
            new RequestedPlaces(OneWorld.read(folder, errors), errors).place("supplier", supplier.get());
            errors.throwIfAny();
        }
        return new WorldCheck(summary, WorldOrigin.of(folder));
    }

    /**
     * Every error and warning, in English; what the world contains, how good the evidence is, and whether the world is a published one.
     *
     * @param width in columns
     */
    public String text(Language language, int width) {
        String text = WorldSummaryText.of(summary, language, width);
        String assumed = origin.assumed(language).map(line -> line + "\n").orElse("");
        return usable() ? text + assumed + origin.words(language) + "\n" : text;
    }

    /** True if the world can be used. */
    public boolean usable() {
        return summary.errors() == 0;
    }
}
