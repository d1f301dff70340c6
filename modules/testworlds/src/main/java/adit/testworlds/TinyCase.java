package adit.testworlds;

import java.util.List;

/**
 * Every tiny world with the question that its comment answers.
 *
 * @param world the world
 * @param asked the question
 */
public record TinyCase(TinyWorld world, QuestionBuilder asked) {

    public static List<TinyCase> all() {
        return List.of(
                half(),
                waiting(),
                ramp(),
                restart(),
                outrun(),
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
                coveredButBought(),
                boughtOre(),
                oreBan(),
                others(),
                cheapSupplier(),
                equalAndDear(),
                stockpile(),
                budgetByCountry(),
                covered(TimedWorlds.oreConfinedFromMarch()),
                covered(TimedWorlds.metalConfinedFromMarch()),
                bought(TimedWorlds.oreBanFromMarch()),
                bought(TimedWorlds.metalBanFromMarch()),
                covered(TimedWorlds.laterStock()),
                covered(TimedWorlds.suspended()),
                covered(TimedWorlds.suspendedProject()),
                covered(TimedWorlds.partlyOwned()),
                covered(TimedWorlds.partlyOwnedProject()),
                covered(TimedWorlds.totalOfPlants()),
                dividedGroup(),
                everyone(),
                membersAlone(),
                withoutAPlace());
    }

    @Override
    public String toString() {
        return world.name();
    }

    /** Is all demand for metal covered from 2028 on? */
    public static TinyCase covered(TinyWorld world) {
        return new TinyCase(world, metal().coverage(1, 2028));
    }

    /** Is at most 0.55 of the use of metal bought, from the first year on? */
    public static TinyCase bought(TinyWorld world) {
        return new TinyCase(world, metal().share(0.55, 2026));
    }

    private static QuestionBuilder metal() {
        return QuestionBuilder.about("metal");
    }

    public static TinyCase half() {
        return new TinyCase(TinyWorlds.half(), metal().coverage(0.8, 2028));
    }

    public static TinyCase waiting() {
        return new TinyCase(TinyWorlds.waiting(2026), metal().coverage(1, 2027));
    }

    public static TinyCase ramp() {
        return new TinyCase(TinyWorlds.ramp(), metal().coverage(1, 2028));
    }

    public static TinyCase restart() {
        return new TinyCase(TinyWorlds.restart(), metal().coverage(0.7, 2028));
    }

    public static TinyCase outrun() {
        return new TinyCase(TinyWorlds.outrun(), metal().coverage(0.7, 2026));
    }

    public static TinyCase twoStages() {
        return new TinyCase(TinyWorlds.twoStages(), metal().coverage(0.8, 2026));
    }

    public static TinyCase byProduct() {
        return new TinyCase(
                TinyWorlds.byProduct(), QuestionBuilder.about("magnet").coverage(1, 2026));
    }

    public static TinyCase knowHow() {
        return new TinyCase(TinyWorlds.knowHow(), metal().coverage(1, 2028));
    }

    public static TinyCase newcomers() {
        return new TinyCase(TinyWorlds.newcomers(), metal().coverage(1, 2026));
    }

    public static TinyCase recorded() {
        return new TinyCase(
                TinyWorlds.recorded(),
                metal().coverage(0.7, 2028).nearOptimal(0.1).projectRecord());
    }

    public static TinyCase thirdCountry() {
        return new TinyCase(TinyWorlds.thirdCountry(), metal().coverage(1, 2027));
    }

    public static TinyCase lostPlant() {
        return new TinyCase(TinyWorlds.lostPlant(), metal().coverage(1, 2027));
    }

    public static TinyCase confinedOre() {
        return new TinyCase(TinyWorlds.confinedOre(), metal().coverage(1, 2027));
    }

    public static TinyCase confinedMetal() {
        return new TinyCase(TinyWorlds.confinedMetal(), metal().coverage(1, 2027));
    }

    public static TinyCase swarf() {
        return new TinyCase(TinyWorlds.swarf(), QuestionBuilder.about("magnet").coverage(1, 2027));
    }

    public static TinyCase scrap() {
        return new TinyCase(TinyWorlds.scrap(), metal().coverage(1, 2027));
    }

    public static TinyCase stock() {
        return new TinyCase(TinyWorlds.stock(), metal().coverage(1, 2027));
    }

    public static TinyCase furtherPlants() {
        return new TinyCase(
                TinyWorlds.furtherPlants(),
                metal().coverage(0.8, 2030).years(2026, 2032).further(0.1));
    }

    public static TinyCase budget() {
        return new TinyCase(TinyWorlds.budget(), metal().coverage(1, 2028).budget(30));
    }

    public static TinyCase coveredButBought() {
        return new TinyCase(
                TinyWorlds.coveredButBought(), metal().coverage(1, 2026).share(0.5, 2026));
    }

    public static TinyCase boughtOre() {
        return new TinyCase(TinyWorlds.boughtOre(), metal().coverage(0.8, 2028).share(0.2, 2028));
    }

    public static TinyCase oreBan() {
        return new TinyCase(TinyWorlds.oreBan(), metal().share(0.1, 2026));
    }

    public static TinyCase others() {
        return new TinyCase(TinyWorlds.others(), metal().share(0.1, 2026).budget(1));
    }

    public static TinyCase cheapSupplier() {
        return new TinyCase(TinyWorlds.cheapSupplier(), metal().coverage(1, 2028));
    }

    public static TinyCase equalAndDear() {
        return new TinyCase(TinyWorlds.equalAndDear(), metal().coverage(1, 2028).nearOptimal(0.05));
    }

    public static TinyCase everyone() {
        return new TinyCase(
                TinyWorlds.neighbours("everyone"), metal().coverage(1, 2026).share(0.1, 2026));
    }

    public static TinyCase membersAlone() {
        return new TinyCase(
                TinyWorlds.neighbours("members alone"),
                metal().coverage(1, 2026).share(0.1, 2026).servingMembers());
    }

    public static TinyCase withoutAPlace() {
        return new TinyCase(
                TinyWorlds.neighbours("without a place"),
                metal().coverage(1, 2026).share(0.1, 2026).exclude("EXC"));
    }

    public static TinyCase stockpile() {
        return new TinyCase(TinyWorlds.stockpile(), metal().coverage(1, 2026).stockpile(12));
    }

    public static TinyCase budgetByCountry() {
        return new TinyCase(
                TinyWorlds.budgetByCountry(),
                metal().members("AAA", "BBB").coverage(1, 2028).budgetOf("AAA", 30));
    }

    public static TinyCase dividedGroup() {
        return new TinyCase(
                TinyWorlds.dividedGroup(),
                metal().coverage(0.7, 2028).share(0.5, 2028).members("AAA", "ONE"));
    }
}
