package adit.brief;

import adit.plan.PlanResult.Costs;
import adit.plan.PlanResult.MemberCost;
import adit.plan.Question;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Names;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cost of the plan, by member. */
final class CostText {

    private static final String TABLE = "tables/costs.csv";

    private final StudyResult result;
    private final Words words;
    private final Names names;
    private final Figures figures;

    CostText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        names = words.names();
        figures = words.figures();
    }

    List<Block> blocks() {
        Optional<Costs> costs = result.plan().costs();
        if (costs.isEmpty()) {
            return List.of(Block.plain(words.say("cost.none"), "run: costs"));
        }
        return List.of(
                Block.plain(
                        members(costs.get()),
                        "run: costs.members",
                        "run: costs.members-without-targets",
                        "run: costs.capital"),
                table(costs.get()),
                new Block.Paragraph(
                        reading(costs.get()),
                        List.of("run: costs.total", "run: costs.without-targets"),
                        Block.Tone.QUIET));
    }

    /** What members pay for the targets, and the capital that they start. */
    String members(Costs costs) {
        return words.say("cost.members", with(costs), without(costs), difference(costs), capital(costs))
                + shifted(costs);
    }

    private String with(Costs costs) {
        return words.figure("run: costs.members", figures.money(costs.members()));
    }

    private String without(Costs costs) {
        return words.figure("run: costs.members-without-targets", figures.money(costs.membersWithoutTargets()));
    }

    private String capital(Costs costs) {
        return words.figure("run: costs.capital", figures.money(costs.capital()));
    }

    private String difference(Costs costs) {
        return difference("run: costs.members", costs.members() - costs.membersWithoutTargets());
    }

    private String difference(String ref, double more) {
        return words.say(more < 0 ? "cost.less" : "cost.more", words.figure(ref, figures.money(Math.abs(more))));
    }

    /** The cost and the member with the largest increase, in one sentence. */
    String inOneSentence(Costs costs, int from) {
        String targets = words.say(result.study().question().targets().size() == 1 ? "target.one" : "target.several");
        return words.say(
                        "cost.sentence",
                        targets,
                        String.valueOf(from),
                        difference(costs),
                        with(costs),
                        without(costs),
                        mostOn(costs))
                + shifted(costs);
    }

    /** Members may pay less while all places outside the supplier pay more; then both are reported. */
    private String shifted(Costs costs) {
        return isShifted(costs) ? words.say("cost.shifted", names.supplier(), differenceOfAll(costs)) : "";
    }

    /** True if members pay less with the targets, but all places outside the supplier together more. */
    static boolean isShifted(Costs costs) {
        return costs.members() < costs.membersWithoutTargets() && costs.total() > costs.withoutTargets();
    }

    /** The difference for all places outside the supplier. */
    String differenceOfAll(Costs costs) {
        return difference("run: costs.total", costs.total() - costs.withoutTargets());
    }

    /** The member with the largest increase; empty if none pays more or there is only one member. */
    private String mostOn(Costs costs) {
        List<MemberCost> members =
                costs.byMember().stream().filter(MemberCost::member).toList();
        return members.stream()
                .filter(cost -> members.size() > 1 && more(cost) > 0)
                .max(Comparator.comparingDouble(CostText::more))
                .map(cost -> words.say("cost.most-on", names.place(cost.place()), difference(TABLE, more(cost))))
                .orElse("");
    }

    private String reading(Costs costs) {
        Question question = result.study().question();
        return words.say(
                "cost.reading",
                names.supplier(),
                words.figure("run: costs.total", figures.money(costs.total())),
                words.figure("run: costs.without-targets", figures.money(costs.withoutTargets())),
                String.valueOf(question.firstYear()),
                String.valueOf(question.lastYear()),
                figures.stated(question.assumptions().discountRate()),
                String.valueOf(question.assumptions().plantLife()));
    }

    private Block table(Costs costs) {
        List<List<String>> rows = costs.byMember().stream()
                .sorted(Comparator.comparing((MemberCost cost) -> !cost.member())
                        .thenComparing(
                                Comparator.comparingDouble(CostText::more).reversed()))
                .map(this::row)
                .toList();
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("cost.column.place")),
                        Block.Column.number(words.say("cost.column.plants")),
                        Block.Column.number(words.say("cost.column.running")),
                        Block.Column.number(words.say("cost.column.bought", names.supplier())),
                        Block.Column.number(words.say("cost.column.total")),
                        Block.Column.number(words.say("cost.column.without")),
                        Block.Column.number(words.say("cost.column.difference"))),
                grouped(rows, costs),
                TABLE);
    }

    /** Members first, then a line for those that are not. */
    private List<List<String>> grouped(List<List<String>> rows, Costs costs) {
        int members = (int) costs.byMember().stream().filter(MemberCost::member).count();
        List<List<String>> grouped = new ArrayList<>(rows.subList(0, members));
        if (members < rows.size()) {
            grouped.add(List.of(words.say("cost.others"), "", "", "", "", "", ""));
            grouped.addAll(rows.subList(members, rows.size()));
        }
        return grouped;
    }

    private static double more(MemberCost cost) {
        return cost.total() - cost.withoutTargets();
    }

    private List<String> row(MemberCost cost) {
        String name = names.place(cost.place());
        return List.of(
                cost.member() ? name : "  " + name,
                figures.millions(cost.capital()),
                figures.millions(cost.running()),
                figures.millions(cost.purchases()),
                figures.millions(cost.total()),
                figures.millions(cost.withoutTargets()),
                figures.signed(more(cost)));
    }
}
