package adit.brief;

import adit.plan.PlanResult.Costs;
import adit.plan.PlanResult.MemberCost;
import adit.plan.Question;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the plan costs, and on whom it falls. */
final class CostText {

    private final StudyResult result;
    private final Names names;

    CostText(StudyResult result) {
        this.result = result;
        names = new Names(result);
    }

    List<Block> blocks() {
        Optional<Costs> costs = result.plan().costs();
        if (costs.isEmpty()) {
            return List.of(Block.plain("No plan, hence no cost.", "run: costs"));
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
        return "It costs the members %s with the targets and %s without: %s (capital to start: %s)."
                .formatted(
                        Numbers.money(costs.members()),
                        Numbers.money(costs.membersWithoutTargets()),
                        difference(costs.members() - costs.membersWithoutTargets()),
                        Numbers.money(costs.capital()));
    }

    /** The cost and who bears most of it, in one sentence. */
    String inOneSentence(Costs costs, int from) {
        return "Holding %s from %d on would cost the members %s than doing without (%s against %s, present value)%s."
                .formatted(
                        result.study().question().targets().size() == 1 ? "the target" : "the targets",
                        from,
                        difference(costs.members() - costs.membersWithoutTargets()),
                        Numbers.money(costs.members()),
                        Numbers.money(costs.membersWithoutTargets()),
                        mostOn(costs));
    }

    private static String difference(double more) {
        return Numbers.money(Math.abs(more)) + (more < 0 ? " less" : " more");
    }

    /** The member that pays most more; nothing if none pays more, or there is only one. */
    private String mostOn(Costs costs) {
        List<MemberCost> members =
                costs.byMember().stream().filter(MemberCost::member).toList();
        return members.stream()
                .filter(cost -> members.size() > 1 && more(cost) > 0)
                .max(Comparator.comparingDouble(CostText::more))
                .map(cost -> "; the member with the most to pay is %s (%s)"
                        .formatted(names.place(cost.place()), difference(more(cost))))
                .orElse("");
    }

    private String reading(Costs costs) {
        Question question = result.study().question();
        return "All places outside %s together: %s with the targets, %s without. Present value of %d–%d at %s a year, in US$ of %d; plants are paid for over %d years, and what falls due after %d is not in it. Costs stand where a plant stands and where goods are used; what members might pay each other is not in it, so a member that uses what another makes looks better off than it will be. The total also holds freight and demand not served."
                .formatted(
                        names.supplier(),
                        Numbers.money(costs.total()),
                        Numbers.money(costs.withoutTargets()),
                        question.firstYear(),
                        question.lastYear(),
                        Numbers.stated(question.assumptions().discountRate()),
                        question.firstYear(),
                        question.assumptions().plantLife(),
                        question.lastYear());
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
                        Block.Column.words("Million US$"),
                        Block.Column.number("Plants"),
                        Block.Column.number("Running"),
                        Block.Column.number("Bought from " + names.supplier()),
                        Block.Column.number("Total"),
                        Block.Column.number("Without targets"),
                        Block.Column.number("Difference")),
                grouped(rows, costs),
                "tables/costs.csv");
    }

    /** Members first, then a line for those that are not. */
    private List<List<String>> grouped(List<List<String>> rows, Costs costs) {
        int members = (int) costs.byMember().stream().filter(MemberCost::member).count();
        List<List<String>> grouped = new ArrayList<>(rows.subList(0, members));
        if (members < rows.size()) {
            grouped.add(List.of("Not members", "", "", "", "", "", ""));
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
                Numbers.millions(cost.capital()),
                Numbers.millions(cost.running()),
                Numbers.millions(cost.purchases()),
                Numbers.millions(cost.total()),
                Numbers.millions(cost.withoutTargets()),
                Numbers.signed(more(cost)));
    }
}
