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
                Block.plain(total(costs.get()), "run: costs.total", "run: costs.without-targets"),
                table(costs.get()),
                Block.quiet(reading()));
    }

    String total(Costs costs) {
        double more = costs.total() - costs.withoutTargets();
        return "To supply %s to all places outside %s costs %s with the targets and %s without: the targets cost %s%s."
                .formatted(
                        names.targetForms(),
                        names.supplier(),
                        Numbers.money(costs.total()),
                        Numbers.money(costs.withoutTargets()),
                        Numbers.money(Math.abs(more)),
                        more < 0 ? " less" : " more");
    }

    String basis() {
        Question question = result.study().question();
        return "Present value of %d–%d at %s a year, in US$ of %d, all places together."
                .formatted(
                        question.firstYear(),
                        question.lastYear(),
                        Numbers.stated(question.assumptions().discountRate()),
                        question.firstYear());
    }

    private String reading() {
        return basis()
                + " Plants are paid for over %d years; what falls due after %d is not in it. Costs stand where a plant stands and where goods are used; what members might pay each other is not in it, so a member that uses what another makes looks better off than it will be. The total also holds freight and demand not served."
                        .formatted(
                                result.study().question().assumptions().plantLife(),
                                result.study().question().lastYear());
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
