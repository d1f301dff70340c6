package adit.brief.plan.answer;

import adit.plandata.question.Question;
import adit.plandata.result.Costs;
import adit.plandata.result.Costs.Payment;
import adit.plandata.result.Portfolio;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Names;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the targets cost, and how the members divide it by the rule of {@code docs/plan.md}. */
public final class CostText {

    private static final String TABLE = "tables/payments.csv";
    private static final int LARGEST = 3;

    private final StudyResult result;
    private final Words words;
    private final Names names;
    private final PlanNames planNames;
    private final Figures figures;
    private final CostRangeText range;

    public CostText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        names = words.names();
        planNames = new PlanNames(result, words);
        figures = words.figures();
        range = new CostRangeText(result, words);
    }

    public List<Block> blocks() {
        Optional<Costs> costs = result.plan().costs();
        if (costs.isEmpty()) {
            return List.of(Block.plain(words.say("cost.none"), "run: costs"));
        }
        Block total =
                Block.plain(total(costs.get()), "run: costs.total", "run: costs.without-targets", "run: costs.capital");
        List<Block> blocks = new ArrayList<>(List.of(total));
        if (isDivided(costs.get())) {
            blocks.add(Block.plain(division(), TABLE));
            blocks.add(table(costs.get()));
        }
        blocks.addAll(range.blocks());
        blocks.add(new Block.Paragraph(reading(), List.of(), Block.Tone.QUIET));
        return List.copyOf(blocks);
    }

    /** What the targets cost all places of the plan together, and the capital that members start in it. */
    public String total(Costs costs) {
        String key = costs.isFree() ? "cost.total.free" : "cost.total";
        return words.say(key, planNames.together(), with(costs), without(costs), difference(costs), capital(costs))
                + (costs.isFree() ? range.besideNothing() : "");
    }

    private String with(Costs costs) {
        return words.figure("run: costs.total", figures.money(costs.total()));
    }

    private String without(Costs costs) {
        return words.figure("run: costs.without-targets", figures.money(costs.withoutTargets()));
    }

    private String capital(Costs costs) {
        return words.figure("run: costs.capital", figures.money(costs.capital()));
    }

    private String difference(Costs costs) {
        return words.say("cost.more", range.beside(costs));
    }

    /** The cost of the targets in one sentence. */
    public String inOneSentence(Costs costs) {
        String targets = words.say(result.study().question().targets().size() == 1 ? "target.one" : "target.several");
        return words.say(
                costs.isFree() ? "cost.sentence.free" : "cost.sentence",
                targets,
                String.valueOf(from()),
                difference(costs),
                with(costs),
                without(costs),
                planNames.together());
    }

    /** The members that pay most, in one sentence; empty if nobody pays. */
    public Optional<String> payersInOneSentence(Costs costs) {
        if (!isDivided(costs)) {
            return Optional.empty();
        }
        List<Payment> paying =
                sorted(costs).stream().filter(one -> one.amount() > 0).toList();
        List<String> largest = paying.stream()
                .limit(LARGEST)
                .map(one -> words.say(
                        "cost.payer",
                        names.place(one.place()),
                        words.figure(TABLE, figures.money(one.amount())),
                        figures.percent(one.share())))
                .toList();
        return Optional.of(words.say(
                paying.size() > LARGEST ? "cost.payers" : "cost.payers.all",
                words.list(largest),
                String.valueOf(from()),
                String.valueOf(result.study().question().lastYear())));
    }

    private static boolean isDivided(Costs costs) {
        return !costs.isFree()
                && costs.extraCost() > 0
                && costs.payments().stream().anyMatch(one -> one.use() > 0);
    }

    private static List<Payment> sorted(Costs costs) {
        return costs.payments().stream()
                .sorted(Comparator.comparingDouble(Payment::use).reversed())
                .toList();
    }

    private String division() {
        return words.say(
                "cost.division",
                String.valueOf(from()),
                String.valueOf(result.study().question().lastYear()));
    }

    /** The first year in which the targets hold. */
    private int from() {
        return result.plan()
                .portfolio()
                .map(Portfolio::from)
                .orElse(result.plan().verdict().askedYear());
    }

    private String reading() {
        Question question = result.study().question();
        return words.say(
                "cost.reading",
                String.valueOf(question.firstYear()),
                String.valueOf(question.lastYear()),
                figures.stated(question.assumptions().discountRate()),
                String.valueOf(question.assumptions().plantLife()),
                words.say(planNames.isOfMembers() ? "cost.reading.members" : "cost.reading.everyone"));
    }

    private Block table(Costs costs) {
        String last = String.valueOf(result.study().question().lastYear());
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("cost.column.member")),
                        Block.Column.number(words.say("cost.column.use", String.valueOf(from()), last)),
                        Block.Column.number(words.say("cost.column.share")),
                        Block.Column.number(words.say("cost.column.pays"))),
                sorted(costs).stream().map(this::row).toList(),
                TABLE);
    }

    private List<String> row(Payment payment) {
        return List.of(
                names.place(payment.place()),
                figures.amount(payment.use()),
                figures.bare(payment.share()),
                figures.millions(payment.amount()));
    }
}
