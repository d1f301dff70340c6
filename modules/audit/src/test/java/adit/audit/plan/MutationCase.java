package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.question.Question.Assumptions;
import adit.testworlds.QuestionBuilder;
import adit.testworlds.RandomQuestions;
import adit.testworlds.TimedWorlds;
import adit.testworlds.TinyCase;
import adit.testworlds.TinyWorld;
import adit.testworlds.TinyWorlds;
import adit.world.Status;
import adit.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A question about a world, in which a mistake of the planner may show. */
record MutationCase(String name, World world, Question question) {

    private static final int RANDOM = 41;

    /** Those in which most mistakes show come first. */
    static List<MutationCase> all() {
        Map<String, MutationCase> cases = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(tiny("later", TinyPlan.QUESTION)),
                        early().map(MutationCase::of),
                        variants(),
                        TinyCase.all().stream().map(MutationCase::of),
                        LongStream.range(0, RANDOM)
                                .mapToObj(RandomQuestions::example)
                                .map(MutationCase::of))
                .flatMap(each -> each)
                .forEach(each -> cases.putIfAbsent(each.name(), each));
        return List.copyOf(cases.values());
    }

    private static Stream<TinyCase> early() {
        return Stream.of(
                corners(),
                TinyCase.others(),
                TinyCase.coveredButBought(),
                TinyCase.confinedMetal(),
                TinyCase.outrun(),
                TinyCase.furtherPlants(),
                TinyCase.byProduct(),
                TinyCase.budget());
    }

    private static Stream<MutationCase> variants() {
        Map<PlaceId, Double> ofBbb = Map.of(new PlaceId("BBB"), 0.5);
        return Stream.of(
                named("firms", firms()),
                named("newcomers of members and others", newcomers()),
                of(TinyCase.thirdCountry()),
                of(TinyCase.recorded()),
                named("a part of a group by trade", byTrade()),
                named("a stopped project", stopped()),
                named("either of two mines", eitherMine()),
                named(
                        "classes of projects, costs without targets",
                        new TinyCase(
                                TinyWorlds.cheapSupplier(),
                                QuestionBuilder.about("metal").coverage(1, 2028).nearOptimal(0.1))),
                named("a member that bans exports buys", buysUnderItsOwnBan()),
                named(
                        "a month of stock before a ban of a year",
                        new TinyCase(
                                TinyWorlds.stockpile().ban("SUP", "metal", 2027, 2027),
                                QuestionBuilder.about("metal")
                                        .coverage(0.8, 2028)
                                        .stockpile(1))),
                named(
                        "metal that leaves in a part of a year",
                        new TinyCase(
                                TimedWorlds.metalConfinedFromMarch(),
                                QuestionBuilder.about("metal").coverage(0.5, 2026))),
                named(
                        "metal that is not sold and leaves in a part of a year",
                        new TinyCase(
                                TimedWorlds.metalConfinedFromMarch(),
                                QuestionBuilder.about("metal").share(0.3, 2026))),
                named(
                        "metal that is sold to all in a part of a year",
                        new TinyCase(
                                TimedWorlds.metalBanFromMarch().places("OTH").demand("metal", "OTH", 10),
                                QuestionBuilder.about("metal").share(0.6, 2026))),
                named(
                        "members alone, reachable",
                        new TinyCase(
                                TinyWorlds.neighbours("members alone"),
                                QuestionBuilder.about("metal")
                                        .coverage(0.4, 2027)
                                        .share(0.9, 2027)
                                        .servingMembers())),
                tiny("as asked, tariffs, price year", withTariffsAndPriceYear(AuditedWorld.question(0.3, 0.9))),
                tiny("never", AuditedWorld.question(0.83, 0.3, 2028, 50)),
                tiny("little money", AuditedWorld.question(0.6, 0.5, 2031, 1.5)),
                tiny("little money in a member", AuditedWorld.question(0.6, 0.5, 2031, 50, ofBbb)));
    }

    private static MutationCase tiny(String name, Question question) {
        return new MutationCase(name, TinyPlan.WORLD, question);
    }

    private static MutationCase of(TinyCase example) {
        return named(example.toString(), example);
    }

    private static MutationCase named(String name, TinyCase example) {
        return new MutationCase(name, example.world().world(), example.asked().question());
    }

    /** What the other worlds do not have: utilisation, a plant that is stopped, one in the supplier, scrap and stock that stay, targets of two years. */
    private static TinyCase corners() {
        TinyWorld world = TinyWorld.named("corners")
                .places("AAA", "CCC", "SUP")
                .form("old", "scrap")
                .form("metal", "metal")
                .mine("dig", "metal")
                .process("recycle", "metal", "old", 1)
                .facility("pit", "AAA", "dig", 5)
                .utilisation("dig", 0.9)
                .leadTime("on-hold", 1)
                .project("stopped", "AAA", "dig", 3, Status.ON_HOLD)
                .facility("far", "SUP", "dig", 2)
                .facility("shredder", "AAA", "recycle", 3)
                .scrap("old", "AAA", 2, 1)
                .scrap("old", "CCC", 2, 1)
                .stock("old", "CCC", 3)
                .ban("CCC", "old")
                .demand("metal", "AAA", 10)
                .demand("metal", "CCC", 2)
                .price("metal", 1_000);
        return new TinyCase(
                world, QuestionBuilder.about("metal").coverage(0.3, 2028).share(0.9, 2029));
    }

    /** Firms that are not all at work at once, of members and others; projects of newcomers and of firms that run plants. */
    private static TinyCase firms() {
        TinyWorld world = TinyWorlds.knowHow()
                .places("BBB")
                .technologyOwner("smelt", "second", "AAA", 1)
                .technologyOwner("smelt", "third", "BBB", 1)
                .technologyOwner("smelt", "abroad", "OTH", 1)
                .firmsAtOnce("smelt", 2.5)
                .demand("metal", "AAA", 100)
                .firm("smelter", "Old")
                .firm("boom", "Old")
                .facility("far", "OTH", "smelt", 2)
                .project("far too", "OTH", "smelt", 50, Status.ANNOUNCED)
                .project("small", "BBB", "smelt", 3, Status.ANNOUNCED)
                .project("smaller", "BBB", "smelt", 2, Status.ANNOUNCED)
                .firm("small", "New")
                .firm("smaller", "New");
        return new TinyCase(
                world,
                QuestionBuilder.about("metal").coverage(0.4, 2028).further(0.02).members("AAA", "BBB"));
    }

    /** Two newcomers in a member and two elsewhere, one a year of each; one more project is under construction. */
    private static TinyCase newcomers() {
        TinyWorld world = TinyWorlds.newcomers()
                .leadTime("construction", 0)
                .project("three", "OTH", "smelt", 5, Status.ANNOUNCED)
                .project("four", "OTH", "smelt", 3, Status.ANNOUNCED)
                .project("five", "AAA", "smelt", 1, Status.CONSTRUCTION)
                .firm("three", "Three")
                .firm("four", "Four")
                .firm("five", "Five")
                .demand("metal", "AAA", 40);
        return new TinyCase(world, QuestionBuilder.about("metal").coverage(0.6, 2026));
    }

    /** ONE has no demand of its own: half of that of its group, by what it makes and trades. */
    private static TinyCase byTrade() {
        TinyWorld world = TinyWorld.named("by trade")
                .places("AAA", "GRP", "SUP")
                .within("GRP", "ONE")
                .form("old", "scrap")
                .form("metal", "metal")
                .mine("dig", "metal")
                .process("recycle", "metal", "old", 1)
                .facility("pit", "ONE", "dig", 6)
                .facility("shredder", "GRP", "recycle", 3)
                .production("metal", "ONE", 6)
                .trade("metal", "SUP", "ONE", 5)
                .trade("metal", "ONE", "AAA", 3)
                .scrap("old", "GRP", 4, 2)
                .demand("metal", "AAA", 4)
                .demand("metal", "GRP", 16)
                .price("metal", 1_000);
        return new TinyCase(
                world,
                QuestionBuilder.about("metal")
                        .coverage(0.3, 2028)
                        .share(0.6, 2028)
                        .members("AAA", "ONE"));
    }

    /** On hold, and the first project of its owner, since the one before it is cancelled. */
    private static TinyCase stopped() {
        TinyWorld world = TinyWorlds.knowHow()
                .leadTime("on-hold", 2)
                .project("halted", "AAA", "smelt", 3, Status.ON_HOLD)
                .project("given up", "AAA", "smelt", 9, Status.CANCELLED)
                .firm("halted", "New")
                .firm("given up", "New");
        return new TinyCase(
                world, QuestionBuilder.about("metal").coverage(1, 2028).including(Status.ON_HOLD));
    }

    /** Ore of either project is enough for the smelter: a plan may use one of them, and nothing is lost without it. */
    private static TinyCase eitherMine() {
        TinyWorld world = TinyWorld.named("either mine")
                .places("AAA", "SUP")
                .form("ore", "ore")
                .form("metal", "metal")
                .mine("dig", "ore")
                .process("smelt", "metal", "ore", 1)
                .leadTime("construction", 1)
                .facility("smelter", "AAA", "smelt", 5)
                .project("one", "AAA", "dig", 20, Status.CONSTRUCTION)
                .project("two", "AAA", "dig", 10, Status.CONSTRUCTION)
                .demand("metal", "AAA", 10);
        return new TinyCase(world, QuestionBuilder.about("metal").coverage(0.4, 2028));
    }

    /** Half of the demand is met by what may not leave, and half is bought. */
    private static TinyCase buysUnderItsOwnBan() {
        TinyWorld world =
                TinyWorlds.half().as("bans and buys").price("metal", 1_000).ban("AAA", "metal");
        return new TinyCase(world, QuestionBuilder.about("metal").share(0.3, 2026));
    }

    private static Question withTariffsAndPriceYear(Question q) {
        Assumptions a = q.assumptions();
        Assumptions assumed = new Assumptions(
                a.supplierOwnedLost(),
                a.furtherPlants(),
                a.furtherPlantsLimit(),
                a.cutOffYears(),
                a.stockpileMonths(),
                a.keepRunning(),
                2027,
                a.discountRate(),
                a.plantLife(),
                a.unservedValue(),
                a.budget(),
                a.budgetByCountry(),
                Map.of(AuditedWorld.MAGNET, 0.1, new FormId("oxide"), 0.2),
                a.relaxedDemand(),
                a.relaxedStockpileMonths(),
                a.includeStatus(),
                a.shareOfGroup(),
                a.nearOptimal(),
                a.projectRecord());
        return new Question(
                q.name(),
                q.supplier(),
                q.members(),
                q.serve(),
                q.exclude(),
                q.targets(),
                q.firstYear(),
                q.lastYear(),
                q.scenario(),
                assumed);
    }
}
