package adit.dependence.measures;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.NotReportedReason;
import adit.dependence.figures.Reading;
import adit.world.World;
import java.util.Set;

/**
 * Gross import share {@code I / (P + I)}, 0 to 1: imports as a share of production and imports, including goods that are re-exported.
 *
 * <p>{@code P} production, {@code I} imports, t/y. Range: I low with P high, and the reverse. Source: the supply part of the OECD's and
 * the JRC's import dependency (Blengini et al. 2017), before exports are taken off.
 */
public final class GrossImportShare {

    private GrossImportShare() {}

    /** The share of a place, or of a coalition taken as one, in a year. */
    public static Reading find(World world, FormId form, Set<PlaceId> coalition, int year) {
        FormYear known = FormYear.of(world, form, coalition, year);
        return of(known, known.node(coalition.iterator().next()));
    }

    /** The formula. Example: production 20 and imports 60 t give 0.75. */
    public static double of(double production, double imports) {
        return imports / (production + imports);
    }

    public static Reading of(FormYear known, PlaceId node) {
        return ImportBalance.read(known, node, GrossImportShare::of);
    }

    private static Reading of(ImportBalance balance) {
        if (!(balance.made().number() + balance.imports().number() > 0)) {
            return Reading.none(NotReportedReason.NO_PRODUCTION_OR_IMPORTS);
        }
        return Reading.of(balance.partOf(balance.imports().value()), balance.year(), balance.made(), balance.imports());
    }
}
