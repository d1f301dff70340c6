package adit.testworlds;

import adit.world.Status;
import java.util.List;

/**
 * Worlds small enough to solve on paper, from simple to hard. Each comment draws the world and works its answer.
 *
 * <p>SUP is the supplier and has no plants here: what it sells has a price, not a capacity. Unless a comment says
 * otherwise AAA is the only member, the years are 2026 to 2030, metal is what is asked about, and φ is the part of demand
 * outside the supplier that can be met without it. An arrow is a process; numbers on it are t/y of its output.
 */
public final class TinyWorlds {

    private TinyWorlds() {}

    /** Every world of this class, from simple to hard. */
    public static List<TinyWorld> all() {
        return List.of(
                half(),
                waiting(2028),
                ramp(),
                restart(),
                twoStages(),
                byProduct(),
                knowHow(),
                newcomers(),
                recorded(),
                thirdCountry(),
                lostPlant(),
                confinedOre(),
                confinedMetal(),
                swarf(),
                scrap(),
                stock(),
                furtherPlants(),
                budget(),
                outrun(),
                coveredButBought(),
                boughtOre(),
                oreBan(),
                others(),
                cheapSupplier(),
                equalAndDear(),
                stockpile(),
                budgetByCountry(),
                dividedGroup(),
                neighbours("everyone"),
                neighbours("members alone"),
                neighbours("without a place"));
    }

    static TinyWorld metalOnly(String name) {
        return TinyWorld.named(name)
                .places("AAA", "SUP")
                .form("metal", "mining")
                .mine("dig", "metal");
    }

    private static TinyWorld halfCalled(String name) {
        return metalOnly(name).facility("old", "AAA", "dig", 5).demand("metal", "AAA", 10);
    }

    private static TinyWorld oreAndMetal(String name) {
        return TinyWorld.named(name)
                .places("AAA", "OTH", "SUP")
                .form("ore", "mining")
                .form("metal", "refining")
                .mine("mine", "ore")
                .process("smelt", "metal", "ore", 1);
    }

    /**
     * Half.
     *
     * <pre>
     *   AAA:  dig 5 --> metal --> demand 10
     * </pre>
     *
     * φ = 5/10 = 0.5 every year. Metal is mined here, so free ore gives 1. A fifth less demand: 5/8 = 0.625. Six months in
     * stock are 5 t, of which a cut-off of 3 years draws 5/3 a year: (5 + 5/3)/10 = 2/3.
     */
    public static TinyWorld half() {
        return halfCalled("half");
    }

    /**
     * Waiting.
     *
     * <pre>
     *   AAA:  dig 5 ----------------+--> metal --> demand 10
     *   AAA:  dig 5 (from start) ---+
     * </pre>
     *
     * The project is financed, which takes 2 years (2028), and its owner says {@code start}: the later of the two counts.
     * φ = 0.5 before, 1 from then on.
     */
    public static TinyWorld waiting(int start) {
        return halfCalled("waiting").project("new", "AAA", "dig", 5, Status.FINANCED, start);
    }

    /**
     * Ramp.
     *
     * <pre>
     *   AAA:  dig 10 (under construction: 2027; 20 %, 50 %, then all of it) --> metal --> demand 10
     * </pre>
     *
     * φ = 0, 0.2, 0.5, 1, 1.
     */
    public static TinyWorld ramp() {
        return metalOnly("ramp")
                .ramp("dig", 0.2, 0.5, 1)
                .project("new", "AAA", "dig", 10, Status.CONSTRUCTION)
                .demand("metal", "AAA", 10);
    }

    /**
     * Restart.
     *
     * <pre>
     *   AAA:  dig 6 (idle: 2027) --------------+--> metal --> demand 10
     *   AAA:  dig 4 (permitted: 3 years) ------+        know-how of dig: γ = 0, κ = 1
     * </pre>
     *
     * An idle plant comes back at once after a year and without new know-how; the project adds 1 t/y each year from 2029
     * on. φ = 0, 0.6, 0.6, 0.7, 0.8.
     */
    public static TinyWorld restart() {
        return metalOnly("restart")
                .idle("asleep", "AAA", "dig", 6)
                .project("new", "AAA", "dig", 4, Status.PERMITTED)
                .growth("dig", 0, 1)
                .demand("metal", "AAA", 10);
    }

    /**
     * Two stages.
     *
     * <pre>
     *   OTH:  mine 16 --> ore --2--+--> smelt 6 (AAA) ---------+--> metal --> AAA demand 10
     *                              +--> smelt 10 (AAA, 2027) --+
     * </pre>
     *
     * Ore is enough for 8 t. 2026: smelting binds, φ = 0.6; from 2027 ore binds, φ = 0.8. Free smelting gives 0.8 in 2026,
     * free ore still 0.6. In 2026 one more t/y of smelting is worth 10 points.
     */
    public static TinyWorld twoStages() {
        return TinyWorld.named("two stages")
                .places("AAA", "OTH", "SUP")
                .form("ore", "mining")
                .form("metal", "refining")
                .mine("mine", "ore")
                .process("smelt", "metal", "ore", 2)
                .facility("pit", "OTH", "mine", 16)
                .facility("smelter", "AAA", "smelt", 6)
                .project("second", "AAA", "smelt", 10, Status.CONSTRUCTION)
                .demand("metal", "AAA", 10);
    }

    /**
     * By-product, as dysprosium comes with neodymium.
     *
     * <pre>
     *   AAA:  pit 30 --> light 30 --0.30--+--> make 100 --> magnet --> demand 100
     *            \-----> heavy 1.5 --0.02-+
     *   AAA:  clay 3 (2027) --> light 3, heavy 0.6 (its own composition, 0.2 instead of 0.05)
     * </pre>
     *
     * 2026: heavy allows 1.5/0.02 = 75 magnets, φ = 0.75 though light is enough for 100. From 2027 heavy is 2.1: φ = 1. In
     * 2026 one more ton of heavy is worth 50 magnets, 50 points.
     */
    public static TinyWorld byProduct() {
        return TinyWorld.named("by-product")
                .places("AAA", "SUP")
                .form("light", "mining")
                .form("heavy", "mining")
                .form("magnet", "product")
                .mine("mine", "light")
                .byProduct("mine", "heavy", 0.05)
                .process("make", "magnet", "light", 0.3)
                .input("make", "heavy", 0.02)
                .facility("pit", "AAA", "mine", 30)
                .facility("plant", "AAA", "make", 100)
                .project("clay", "AAA", "mine", 3, Status.CONSTRUCTION)
                .composition("clay", "heavy", 0.2)
                .demand("magnet", "AAA", 100);
    }

    /**
     * Know-how.
     *
     * <pre>
     *   OTH:  mine 100 --> ore --> smelt 4, and as much as can be learnt (project of 100, now) --> metal --> AAA demand 20
     *                              γ = 0.5 a year, κ = 1 t/y
     * </pre>
     *
     * C(t) = 1.5·C(t−1) + 1 from C(2025) = 4: 7, 11.5, 18.25, 28.375. φ = 0.35, 0.575, 0.9125, 1, 1; without the limit 1
     * from 2026 on.
     */
    public static TinyWorld knowHow() {
        return oreAndMetal("know-how")
                .leadTime("announced", 0)
                .facility("pit", "OTH", "mine", 100)
                .facility("smelter", "AAA", "smelt", 4)
                .project("boom", "AAA", "smelt", 100, Status.ANNOUNCED)
                .growth("smelt", 0.5, 1)
                .demand("metal", "AAA", 20);
    }

    /**
     * Newcomers.
     *
     * <pre>
     *   OTH:  mine 100 --ore--+
     *   AAA:  smelter 4 ------+--> metal --> AAA demand 20        smelt: γ = κ = 0, one newcomer a year
     *         one 10, two 6, each the first project of its firm
     * </pre>
     *
     * In 2026 the larger of both starts: φ = 0.7. In 2027 the other one does: φ = 1.
     */
    public static TinyWorld newcomers() {
        return oreAndMetal("newcomers")
                .leadTime("announced", 0)
                .facility("pit", "OTH", "mine", 100)
                .facility("smelter", "AAA", "smelt", 4)
                .project("one", "AAA", "smelt", 10, Status.ANNOUNCED)
                .firm("one", "One")
                .project("two", "AAA", "smelt", 6, Status.ANNOUNCED)
                .firm("two", "Two")
                .growth("smelt", 0, 0)
                .newcomers("smelt", 1)
                .demand("metal", "AAA", 20);
    }

    /**
     * Recorded: half of the projects that were announced came, 0.3 years late, and three quarters of those under construction, 1.4 years late.
     *
     * <pre>
     *   OTH:  mine 100 --> ore
     *   AAA:  smelt 4 --> metal --> demand 20
     *         cold 2, idle, back in 2027: no record
     *         built 4, under construction, 2027 by its owner:  round(2027 + 1.4) = 2028, 3 of 4
     *         planned 10, announced, 2.4 years:                round(2.4 + 0.3) = 3, so 2029, 5 of 10
     * </pre>
     *
     * φ = 0.2, 0.3, 0.45, 0.7, 0.7; without the record 0.2, 0.5, 1, 1, 1.
     */
    public static TinyWorld recorded() {
        return oreAndMetal("recorded")
                .leadTime("construction", 0)
                .leadTime("announced", 2.4)
                .facility("pit", "OTH", "mine", 100)
                .facility("smelter", "AAA", "smelt", 4)
                .idle("cold", "AAA", "smelt", 2)
                .project("built", "AAA", "smelt", 4, Status.CONSTRUCTION, 2027)
                .project("planned", "AAA", "smelt", 10, Status.ANNOUNCED)
                .record("construction", 0.75, 1.4)
                .record("announced", 0.5, 0.3)
                .demand("metal", "AAA", 20);
    }

    /**
     * Third country: {@link #knowHow} with a firm of OTH, which is no member, and its first project of 2 t/y in AAA. Both it and the firm of AAA add κ:
     * C(t) = 1.5·C(t−1) + 2, and in 2026 the project of 2: 10, 17, 27.5.
     */
    public static TinyWorld thirdCountry() {
        return knowHow()
                .as("third country")
                .technologyOwner("smelt", "Abroad", "OTH", 1)
                .project("theirs", "AAA", "smelt", 2, Status.ANNOUNCED)
                .firm("theirs", "ABROAD ");
    }

    /**
     * Lost plant.
     *
     * <pre>
     *   AAA:  dig 4 ------------------+--> metal --> AAA demand 10
     *   OTH:  dig 6 (owned by SUP) ---+
     * </pre>
     *
     * Owners obey: φ = 0.4; if their plants stay available, 1.
     */
    public static TinyWorld lostPlant() {
        return metalOnly("lost plant")
                .places("OTH")
                .facility("own", "AAA", "dig", 4)
                .facility("theirs", "OTH", "dig", 6)
                .ownedBy("theirs", "SUP")
                .demand("metal", "AAA", 10);
    }

    /**
     * Confined ore.
     *
     * <pre>
     *   OTH:  mine 10 --> ore --> smelt 2 ---------------+--> metal --> AAA demand 8, OTH demand 2
     *                      x (export of ore forbidden)   |
     *   AAA:                      smelt 10 (no ore) -----+
     * </pre>
     *
     * φ = 2/10 = 0.2; without the ban 1.
     */
    public static TinyWorld confinedOre() {
        return oreAndMetal("confined ore")
                .facility("pit", "OTH", "mine", 10)
                .facility("home", "OTH", "smelt", 2)
                .facility("away", "AAA", "smelt", 10)
                .ban("OTH", "ore")
                .demand("metal", "AAA", 8)
                .demand("metal", "OTH", 2);
    }

    /**
     * Confined metal.
     *
     * <pre>
     *   OTH:  dig 10 --> metal --> OTH demand 4
     *                      x (export forbidden)
     *   AAA:  dig 3 ---> metal --> AAA demand 6
     * </pre>
     *
     * Everyone is served the same part: φ = min(10/4, 3/6) = 0.5; without the ban 13/10, so 1.
     */
    public static TinyWorld confinedMetal() {
        return metalOnly("confined metal")
                .places("OTH")
                .facility("theirs", "OTH", "dig", 10)
                .facility("own", "AAA", "dig", 3)
                .ban("OTH", "metal")
                .demand("metal", "AAA", 6)
                .demand("metal", "OTH", 4);
    }

    /**
     * Swarf.
     *
     * <pre>
     *   AAA:  dig 10 --> metal --1.25--> make 100 --> magnet --> demand 10
     *                      ^                \--> swarf 0.25
     *                      +---- melt 1 <----------+
     * </pre>
     *
     * With 1 t/y of melting (10 + 1)/1.25 = 8.8 magnets, which leave 2.2 t of swarf: φ = 0.88. With melting without limit
     * 1.25·x = 10 + 0.25·x: x = 10, φ = 1.
     */
    public static TinyWorld swarf() {
        return TinyWorld.named("swarf")
                .places("AAA", "SUP")
                .form("metal", "metal")
                .form("swarf", "scrap")
                .form("magnet", "product")
                .mine("dig", "metal")
                .process("melt", "metal", "swarf", 1)
                .process("make", "magnet", "metal", 1.25)
                .byProduct("make", "swarf", 0.25)
                .facility("pit", "AAA", "dig", 10)
                .facility("furnace", "AAA", "melt", 1)
                .facility("plant", "AAA", "make", 100)
                .demand("magnet", "AAA", 10);
    }

    /**
     * Scrap.
     *
     * <pre>
     *   AAA:  dig 5 ------------------------------------+--> metal --> demand 10
     *   AAA:  old 2 (of 6 that arise) --> recycle 3 ----+
     * </pre>
     *
     * φ = (5 + 2)/10 = 0.7. All of it collected, and recycling without limit: 11/10, so 1. Recycling without limit alone
     * changes nothing.
     */
    public static TinyWorld scrap() {
        return TinyWorld.named("scrap")
                .places("AAA", "SUP")
                .form("old", "scrap")
                .form("metal", "metal")
                .mine("dig", "metal")
                .process("recycle", "metal", "old", 1)
                .facility("pit", "AAA", "dig", 5)
                .facility("shredder", "AAA", "recycle", 3)
                .scrap("old", "AAA", 6, 2)
                .demand("metal", "AAA", 10);
    }

    /**
     * Stock.
     *
     * <pre>
     *   AAA:  dig 5 ---------------------------+--> metal --> demand 10
     *   AAA:  12 t in store, over Y years -----+
     * </pre>
     *
     * Y = 3 draws 4 a year: φ = 0.9. Y = 2 draws 6: 1. Y = 6 draws 2: 0.7.
     */
    public static TinyWorld stock() {
        return halfCalled("stock").stock("metal", "AAA", 12);
    }

    /**
     * Further plants.
     *
     * <pre>
     *   AAA:  mine 100 --> ore --> smelt 5, further plants from 2029 --> metal --> demand 10
     * </pre>
     *
     * Years 2026 to 2032; at most a tenth of the need of metal, 1 t/y, is added a year, three years from now at the
     * earliest. φ = 0.5, 0.5, 0.5, 0.6, 0.7, 0.8, 0.9; with named projects only 0.5.
     */
    public static TinyWorld furtherPlants() {
        return oreAndMetal("further plants")
                .facility("pit", "AAA", "mine", 100)
                .facility("smelter", "AAA", "smelt", 5)
                .demand("metal", "AAA", 10);
    }

    /**
     * Budget.
     *
     * <pre>
     *   AAA:  dig 10 (2027, 100 million US$) --> metal --> demand 10
     * </pre>
     *
     * With 30 million a year 0.3 of it is added each year: φ = 0, 0.3, 0.6, 0.9, 1. Without a budget 1 from 2027 on.
     */
    public static TinyWorld budget() {
        return metalOnly("budget")
                .project("new", "AAA", "dig", 10, Status.CONSTRUCTION)
                .capital("new", 100)
                .demand("metal", "AAA", 10);
    }

    /**
     * Budget by country.
     *
     * <pre>
     *   AAA:  dig 10 (2027, 100 million US$) --+--> metal --> AAA demand 10
     *   BBB:  dig 10 (2027, 100 million US$) --+          --> BBB demand 10
     * </pre>
     *
     * With 30 million a year in AAA 3 t/y are added there each year, and all 10 at once in BBB: φ = 0, 0.65, 0.8, 0.95, 1. Without that
     * budget 1 from 2027 on.
     */
    public static TinyWorld budgetByCountry() {
        return metalOnly("budget by country")
                .places("BBB")
                .project("a", "AAA", "dig", 10, Status.CONSTRUCTION)
                .project("b", "BBB", "dig", 10, Status.CONSTRUCTION)
                .capital("a", 100)
                .capital("b", 100)
                .demand("metal", "AAA", 10)
                .demand("metal", "BBB", 10);
    }

    /**
     * Outrun.
     *
     * <pre>
     *   AAA:  dig 9 --> metal --> demand 10, 12, 15, 18, 20
     * </pre>
     *
     * φ = 0.9, 0.75, 0.6, 0.5, 0.45: what can be held is what the last year allows, 0.45.
     */
    public static TinyWorld outrun() {
        return metalOnly("outrun")
                .facility("old", "AAA", "dig", 9)
                .demand("metal", "AAA", 2026, 10)
                .demand("metal", "AAA", 2027, 12)
                .demand("metal", "AAA", 2028, 15)
                .demand("metal", "AAA", 2029, 18)
                .demand("metal", "AAA", 2030, 20);
    }

    /**
     * Covered, but bought: a share target that binds where coverage does not.
     *
     * <pre>
     *   AAA:  dig 4 -----------------------+--> metal --> demand 10
     *   AAA:  dig 2 (financed: 2028) ------+
     *   AAA:  18 t in store for the cut-off
     * </pre>
     *
     * In a cut-off 18/3 = 6 t/y from store: φ = 1. Every day the store stays shut: σ = 0.6, 0.6, 0.4, 0.4, 0.4.
     */
    public static TinyWorld coveredButBought() {
        return metalOnly("covered but bought")
                .facility("old", "AAA", "dig", 4)
                .project("new", "AAA", "dig", 2, Status.FINANCED)
                .stock("metal", "AAA", 18)
                .price("metal", 50_000)
                .demand("metal", "AAA", 10);
    }

    /**
     * Bought ore: both targets, each with its own bottleneck.
     *
     * <pre>
     *   AAA:  mine 4, mine 4 (feasibility: 2030) --> ore --> smelt 4, smelt 4 (2027) --> metal --> demand 10
     *   SUP:  sells ore --------------------------------^
     * </pre>
     *
     * Coverage waits for the mine: φ = 0.4, 0.4, 0.4, 0.4, 0.8. The share waits for the smelter: σ = 0.6, then 0.2.
     */
    public static TinyWorld boughtOre() {
        return oreAndMetal("bought ore")
                .facility("pit", "AAA", "mine", 4)
                .project("deep", "AAA", "mine", 4, Status.FEASIBILITY)
                .facility("smelter", "AAA", "smelt", 4)
                .project("second", "AAA", "smelt", 4, Status.CONSTRUCTION)
                .price("ore", 1_000)
                .price("metal", 50_000)
                .demand("metal", "AAA", 10);
    }

    /**
     * Ore ban by the supplier.
     *
     * <pre>
     *   AAA:  mine 4 --> ore --> smelt 10 --> metal --> demand 10
     *   SUP:  ore (until 2027) --^
     * </pre>
     *
     * σ = 0, 0, then 6/10. φ = 0.4 throughout.
     */
    public static TinyWorld oreBan() {
        return oreAndMetal("ore ban")
                .facility("pit", "AAA", "mine", 4)
                .facility("smelter", "AAA", "smelt", 10)
                .price("ore", 1_000)
                .price("metal", 50_000)
                .ban("SUP", "ore", 2028)
                .demand("metal", "AAA", 10);
    }

    /**
     * Others.
     *
     * <pre>
     *   OTH:  dig 4 -------------+--> metal --> AAA (member) demand 5
     *   OTH:  dig 2 (2027) ------+          \-> OTH demand 5
     * </pre>
     *
     * Coverage counts everyone: φ = 0.4, then 0.6. The share counts members only, while others may buy from the supplier:
     * σ = 1/5 = 0.2, then 0. A budget of the members does not bind plants elsewhere.
     */
    public static TinyWorld others() {
        return metalOnly("others")
                .places("OTH")
                .facility("old", "OTH", "dig", 4)
                .project("new", "OTH", "dig", 2, Status.CONSTRUCTION)
                .capital("new", 100)
                .price("metal", 50_000)
                .demand("metal", "AAA", 5)
                .demand("metal", "OTH", 5);
    }

    /**
     * Neighbours: whose demand, and whose supply.
     *
     * <pre>
     *   AAA (member):  dig 3, old 1 (of 1) --> recycle 2, 3 t in store; demand 10
     *   OTH:           dig 2, old 1 (of 2),               3 t in store; demand 5
     *   EXC:           dig 4, old 1 (of 2) --> recycle 1, 6 t in store; demand 5
     * </pre>
     *
     * A cut-off of 3 years draws a third of the stocks a year. Everyone: (9 + 3 + 12/3)/20 = 0.8; all scrap recycled (9 + 5 + 4)/20 = 0.9; six
     * months of all demand in store (9 + 3 + 22/3)/20 = 29/30. Members alone: (3 + 1 + 1)/10 = 0.5; all scrap is recycled already; (3 + 1 +
     * 8/3)/10 = 2/3; a fifth less demand 5/8. Everyone without the sites of EXC: (5 + 2 + 6/3)/20 = 0.45; (5 + 3 + 2)/20 = 0.5; (5 + 2 +
     * 16/3)/20 = 37/60. In use, stocks are not drawn: the member buys 0, (10 − 4)/10 and (10 − 7)/10 from the supplier.
     */
    public static TinyWorld neighbours(String name) {
        return TinyWorld.named(name)
                .places("AAA", "OTH", "EXC", "SUP")
                .form("old", "scrap")
                .form("metal", "metal")
                .mine("dig", "metal")
                .process("recycle", "metal", "old", 1)
                .facility("pit", "AAA", "dig", 3)
                .facility("far", "OTH", "dig", 2)
                .facility("away", "EXC", "dig", 4)
                .facility("shredder", "AAA", "recycle", 2)
                .facility("shears", "EXC", "recycle", 1)
                .scrap("old", "AAA", 1, 1)
                .scrap("old", "OTH", 2, 1)
                .scrap("old", "EXC", 2, 1)
                .stock("metal", "AAA", 3)
                .stock("metal", "OTH", 3)
                .stock("metal", "EXC", 6)
                .price("metal", 50_000)
                .demand("metal", "AAA", 10)
                .demand("metal", "OTH", 5)
                .demand("metal", "EXC", 5);
    }

    /**
     * Cheap supplier: what a target costs.
     *
     * <pre>
     *   AAA:  dig 10 (2027; 10 million US$; 0.1 million a ton) --> metal --> demand 10
     *   SUP:  metal at 0.05 million a ton, carriage 0.01 ----------^
     * </pre>
     *
     * Without interest, plants spread over 10 years. No target: 10 t at 0.06 for 5 years, 3.0 million. Full coverage from
     * 2028: the plant is idle from 2028 on, 1.0 a year more for 3 years, 6.0. At most a fifth bought from 2028: 8 t of
     * plant, 8 t made and 2 t bought, 0.8 + 0.8 + 0.12 a year for 3 years after 2 years at 0.6, 6.36. Both: 6.96.
     */
    public static TinyWorld cheapSupplier() {
        return metalOnly("cheap supplier")
                .project("new", "AAA", "dig", 10, Status.CONSTRUCTION)
                .cost("dig", "capital_cost", 1_000_000)
                .cost("dig", "running_cost", 100_000)
                .cost("*", "freight", 10_000)
                .price("metal", 50_000)
                .demand("metal", "AAA", 10);
    }

    /**
     * Projects that can replace each other at a price, and one that is too dear; for nothing they run, and goods of the supplier cost nothing either.
     *
     * <pre>
     *   AAA:  dig 5 (2027, 5 million US$, twice) --------+--> metal --> demand 10
     *         dig 5 (2027, 6 million US$) ---------------+
     *         dig 5 (2027, 10,000 million US$) ----------+
     *         dig 5 (2030, 6 million US$) ---------------+
     *   SUP:  metal for nothing -------------------------+
     * </pre>
     *
     * Paid in ten parts, full coverage from 2028 on takes the two of 5: 3·(0.5 + 0.5) = 3 and 0 without a target. With 5 % or 0.15 more, half of
     * either is replaced by that of 6, which costs 3·0.1 more; that of 2030 can be built in addition for 1·0.6, a quarter of it; of that of 10,000,
     * which costs 1,000 a year, 0.15/1,000 in 2030.
     */
    public static TinyWorld equalAndDear() {
        return metalOnly("equal and dear")
                .project("one", "AAA", "dig", 5, Status.CONSTRUCTION)
                .project("two", "AAA", "dig", 5, Status.CONSTRUCTION)
                .project("three", "AAA", "dig", 5, Status.CONSTRUCTION)
                .project("dear", "AAA", "dig", 5, Status.CONSTRUCTION)
                .project("late", "AAA", "dig", 5, Status.CONSTRUCTION, 2030)
                .project("after", "AAA", "dig", 5, Status.CONSTRUCTION, 2031)
                .capital("one", 5)
                .capital("two", 5)
                .capital("three", 6)
                .capital("dear", 10_000)
                .capital("late", 6)
                .capital("after", 6)
                .price("metal", 0)
                .demand("metal", "AAA", 10);
    }

    /**
     * Stockpile.
     *
     * <pre>
     *   AAA:  dig 8 (for nothing) -----------------+--> metal --> demand 10
     *   SUP:  metal at 0.06 million delivered -----+     \--> store, at most 12 months of demand
     * </pre>
     *
     * A store of 10 t draws 10/3 a year: φ = 1 from 2026 on. Full coverage needs 2 t/y from store, 6 t in store by the
     * first year: 6·0.06 = 0.36 on top of 2·0.06·5 = 0.6, 0.96 in all.
     */
    public static TinyWorld stockpile() {
        return metalOnly("stockpile")
                .facility("old", "AAA", "dig", 8)
                .cost("*", "freight", 10_000)
                .price("metal", 50_000)
                .demand("metal", "AAA", 10);
    }

    /**
     * ONE and TWO belong to GRP, whose demand of 16 t/y includes the 6 of ONE and the 3 of TWO; AAA has 4. Mines: ONE 6, TWO 2. Firms of AAA and ONE
     * add 1 t/y each to a project in ONE.
     *
     * <p>With the members AAA and ONE: 10 of the demand of 20 is that of members; covered are 50 % in 2026 and 10 points more each year.
     */
    public static TinyWorld dividedGroup() {
        return TinyWorld.named("divided group")
                .places("AAA", "GRP", "SUP")
                .within("GRP", "ONE")
                .within("GRP", "TWO")
                .form("metal", "metal")
                .mine("dig", "metal")
                .leadTime("announced", 0)
                .facility("pit", "ONE", "dig", 6)
                .facility("quarry", "TWO", "dig", 2)
                .project("wide", "ONE", "dig", 20, Status.ANNOUNCED)
                .growth("dig", 0, 1)
                .technologyOwner("dig", "second", "ONE", 1)
                .demand("metal", "AAA", 4)
                .demand("metal", "GRP", 16)
                .demand("metal", "ONE", 6)
                .demand("metal", "TWO", 3)
                .price("metal", 1_000);
    }
}
