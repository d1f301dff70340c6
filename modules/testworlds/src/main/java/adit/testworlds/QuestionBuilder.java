package adit.testworlds;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.question.Question.Assumptions;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import adit.world.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Writes a question so that a test states only what matters; the last target of each kind counts. Defaults: the supplier is SUP, the only member
 * AAA, everyone outside the supplier is served and nobody excluded, the years 2026 to 2030; named plants only; a cut-off lasts 3 years; no stockpile, no budget, no tariff, nobody has
 * to keep running; no interest, plants spread over 10 years, 500,000 US$ per ton not served; for relaxations a fifth less demand, six months
 * of stock.
 */
public final class QuestionBuilder {

    private final FormId form;
    private final List<Target> targets = new ArrayList<>();
    private final Map<FormId, Double> tariffs = new HashMap<>();
    private int priceYear;
    private List<PlaceId> members = List.of(new PlaceId("AAA"));
    private Serve serve = Serve.EVERYONE;
    private List<PlaceId> exclude = List.of();
    private int firstYear = 2026;
    private int lastYear = 2030;
    private boolean lost = true;
    private double further = 0;
    private int cutOff = 3;
    private double stockpile = 0;
    private double keepRunning = 0;
    private double rate = 0;
    private OptionalDouble budget = OptionalDouble.empty();
    private OptionalDouble nearOptimal = OptionalDouble.empty();
    private boolean projectRecord;
    private final Map<PlaceId, Double> budgetByCountry = new HashMap<>();
    private List<Status> included = List.of();
    private final Map<PlaceId, Double> shareOfGroup = new HashMap<>();

    private QuestionBuilder(String form) {
        this.form = new FormId(form);
    }

    public static QuestionBuilder about(String form) {
        return new QuestionBuilder(form);
    }

    /** A target on coverage of this form. */
    public QuestionBuilder coverage(double level, int from) {
        targets.removeIf(Target.Coverage.class::isInstance);
        targets.add(new Target.Coverage(form, level, from));
        return this;
    }

    /** A target on the share of this form that members buy from the supplier. */
    public QuestionBuilder share(double limit, int from) {
        targets.removeIf(Target.Share.class::isInstance);
        targets.add(new Target.Share(form, limit, from));
        return this;
    }

    public QuestionBuilder members(String... codes) {
        return members(Arrays.asList(codes));
    }

    public QuestionBuilder members(List<String> codes) {
        members = codes.stream().map(PlaceId::new).toList();
        return this;
    }

    /** Neither demand nor supply of places that are not members counts. */
    public QuestionBuilder servingMembers() {
        serve = Serve.MEMBERS;
        return this;
    }

    /** Plants, scrap and stocks of these places do not count. */
    public QuestionBuilder exclude(String... codes) {
        exclude = Arrays.stream(codes).map(PlaceId::new).toList();
        return this;
    }

    public QuestionBuilder years(int first, int last) {
        firstYear = first;
        lastYear = last;
        return this;
    }

    /** Plants abroad of the supplier's firms obey the coalition. */
    public QuestionBuilder nothingLost() {
        lost = false;
        return this;
    }

    /** Further plants, at most this part of the need added a year. */
    public QuestionBuilder further(double limit) {
        further = limit;
        return this;
    }

    public QuestionBuilder cutOffLasts(int years) {
        cutOff = years;
        return this;
    }

    /** Members may hold this many months of demand in store. */
    public QuestionBuilder stockpile(double months) {
        stockpile = months;
        return this;
    }

    /** Facilities go on operating at this part of their capacity. */
    public QuestionBuilder keepRunning(double part) {
        keepRunning = part;
        return this;
    }

    public QuestionBuilder rate(double yearly) {
        rate = yearly;
        return this;
    }

    public QuestionBuilder budget(double millions) {
        budget = OptionalDouble.of(millions);
        return this;
    }

    /** Million US$ a year that can be started in a member. */
    public QuestionBuilder budgetOf(String member, double millions) {
        budgetByCountry.put(new PlaceId(member), millions);
        return this;
    }

    /** Prices of a year, or the newest of the nine before it, in place of the base year. */
    public QuestionBuilder priceYear(int year) {
        priceYear = year;
        return this;
    }

    public QuestionBuilder tariff(String of, double share) {
        tariffs.put(new FormId(of), share);
        return this;
    }

    /** Projects of these statuses count although work on them has stopped. */
    public QuestionBuilder including(Status... statuses) {
        included = List.of(statuses);
        return this;
    }

    /** The part of the use of its group that is that of a member. */
    public QuestionBuilder shareOfGroup(String member, double share) {
        shareOfGroup.put(new PlaceId(member), share);
        return this;
    }

    /** Sorts projects by the plans that cost at most this part of the cost of the targets more. */
    public QuestionBuilder nearOptimal(double share) {
        nearOptimal = OptionalDouble.of(share);
        return this;
    }

    /** Named projects count by survival and slip of their status. */
    public QuestionBuilder projectRecord() {
        projectRecord = true;
        return this;
    }

    public Question question() {
        Assumptions assumptions = new Assumptions(
                lost,
                further > 0,
                further,
                cutOff,
                stockpile,
                keepRunning,
                priceYear,
                rate,
                10,
                500_000,
                budget,
                budgetByCountry,
                tariffs,
                0.2,
                6,
                included,
                shareOfGroup,
                nearOptimal,
                projectRecord);
        return new Question(
                "asked",
                new PlaceId("SUP"),
                members,
                serve,
                exclude,
                targets,
                firstYear,
                lastYear,
                TinyWorld.SCENARIO,
                assumptions);
    }
}
