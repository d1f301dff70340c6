package adit.testworlds;

import adit.world.Status;
import java.time.LocalDate;
import java.util.List;

/** Worlds solved by hand in which bans, stocks and plants change within the horizon: its first fifth of 2027 ends with 14 March. */
public final class TimedWorlds {

    /** 73 of the 365 days of 2027 are over. */
    private static final LocalDate AFTER_A_FIFTH = LocalDate.of(2027, 3, 15);

    private TimedWorlds() {}

    /** Every world of this class. */
    public static List<TinyWorld> all() {
        return List.of(
                oreConfinedFromMarch(),
                metalConfinedFromMarch(),
                oreBanFromMarch(),
                metalBanFromMarch(),
                laterStock(),
                suspended(),
                suspendedProject(),
                partlyOwned(),
                partlyOwnedProject(),
                totalOfPlants());
    }

    /**
     * {@link TinyWorlds#confinedOre} with a ban from 15 March 2027. φ = 1; in 2027 a fifth of 10 t of ore leaves: (2 + 2)/10; then 0.2.
     */
    public static TinyWorld oreConfinedFromMarch() {
        return TinyWorlds.confinedOre().as("ore confined from March").ban("OTH", "ore", AFTER_A_FIFTH);
    }

    /**
     * {@link TinyWorlds#confinedMetal} with a ban from 15 March 2027. φ = 1; in 2027 a fifth of 10 t leaves: min((3 + 2)/6, 8/4) = 5/6; then 0.5.
     */
    public static TinyWorld metalConfinedFromMarch() {
        return TinyWorlds.confinedMetal().as("metal confined from March").ban("OTH", "metal", AFTER_A_FIFTH);
    }

    /**
     * {@link TinyWorlds#oreBan} from 15 March 2027. σ = 0; in 2027 a fifth of the ore that is used is bought, x = 4 + 0.2·x = 5, so 0.5; then 0.6.
     */
    public static TinyWorld oreBanFromMarch() {
        return TinyWorlds.oreBan().as("ore ban from March").ban("SUP", "ore", AFTER_A_FIFTH);
    }

    /**
     * The supplier bans the export of metal from 15 March 2027: dig 4 for a demand of 10. σ = 0.6; in 2027 a fifth of the demand is bought and
     * 0.4 is not served, together 0.6 again; then nothing is bought.
     */
    public static TinyWorld metalBanFromMarch() {
        return TinyWorlds.metalOnly("metal ban from March")
                .facility("old", "AAA", "dig", 4)
                .price("metal", 1_000)
                .ban("SUP", "metal", AFTER_A_FIFTH)
                .demand("metal", "AAA", 10);
    }

    /** {@link TinyWorlds#half} with 12 t from 2027 on and 3 t from 2029 on, of which a cut-off draws a third a year. φ = 0.5, 0.9, 0.9, 0.6, 0.6. */
    public static TinyWorld laterStock() {
        return TinyWorlds.half()
                .as("later stock")
                .stock("metal", "AAA", 2027, 12)
                .stock("metal", "AAA", 2029, 3);
    }

    /**
     * A plant of 10 that works at a half from 15 March 2027 to the end of 2028, and not at all from July 2028 to the end of that year. φ = 1; 0.2 +
     * 0.8·0.5 = 0.6; 182·0.5/366; 1; 1.
     */
    public static TinyWorld suspended() {
        return TinyWorlds.metalOnly("suspended")
                .facility("old", "AAA", "dig", 10)
                .works("old", 0.5, "2027-03-15", "2028-12-31")
                .works("old", 0, "2028-07-01", "2028-12-31")
                .demand("metal", "AAA", 10);
    }

    /** The same for a project under construction, from 2027 on: φ = 0, 0.6, 0.5, 1, 1. */
    public static TinyWorld suspendedProject() {
        return TinyWorlds.metalOnly("suspended project")
                .project("new", "AAA", "dig", 10, Status.CONSTRUCTION)
                .works("new", 0.5, "2027-03-15", "2028-12-31")
                .demand("metal", "AAA", 10);
    }

    /** {@link TinyWorlds#lostPlant}, of which the supplier's firms own a quarter: φ = (4 + 0.75·6)/10 = 0.85. */
    public static TinyWorld partlyOwned() {
        return TinyWorlds.lostPlant()
                .as("partly owned")
                .owns("theirs", "SUP", 0.25)
                .owns("theirs", "OTH", 0.75);
    }

    /** A project under construction, of which the supplier's firms own a quarter: φ = 0.4, then (4 + 0.75·6)/10 = 0.85. */
    public static TinyWorld partlyOwnedProject() {
        return TinyWorlds.metalOnly("partly owned project")
                .places("OTH")
                .facility("own", "AAA", "dig", 4)
                .project("theirs", "OTH", "dig", 6, Status.CONSTRUCTION)
                .owns("theirs", "SUP", 0.25)
                .owns("theirs", "OTH", 0.75)
                .demand("metal", "AAA", 10);
    }

    /** Plants that run at 0.8 of their nameplate, and the output of others: φ = (0.8·5 + 5)/10 = 0.9. */
    public static TinyWorld totalOfPlants() {
        return TinyWorlds.half()
                .as("total of plants")
                .utilisation("dig", 0.8)
                .facility("others", "AAA", "dig", 5)
                .aggregate("others");
    }
}
