package adit.brief;

import adit.plan.Chain;
import adit.plan.PlanResult.Addition;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Start;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The plants of a plan one by one, and where further plants stand. */
final class StartsText {

    private static final String OPTION = "option";
    private static final int SHOWN = 5;

    private final StudyResult result;
    private final Names names;
    private final Portfolio portfolio;

    StartsText(StudyResult result, Portfolio portfolio) {
        this.result = result;
        this.portfolio = portfolio;
        names = new Names(result);
    }

    /** The countries of the further plants that matter most; empty if the plan has none by its first year of targets. */
    Optional<Block> further() {
        return largestFurther()
                .map(process -> Block.plain(
                        "Further plants, which nobody has announced, count most for %s; up to %d they begin in, the largest first: %s."
                                .formatted(
                                        names.process(process), portfolio.from(), String.join(", ", places(process))),
                        "tables/starts.csv"));
    }

    /** The process that gets most capacity from further plants by the first year of targets. */
    private Optional<String> largestFurther() {
        Map<String, Double> byProcess = new HashMap<>();
        portfolio.additions().stream()
                .filter(one -> one.year() <= portfolio.from() && one.further() > 0)
                .forEach(one -> byProcess.merge(one.process(), one.further(), Double::sum));
        return portfolio.additions().stream()
                .map(Addition::process)
                .filter(byProcess::containsKey)
                .filter(process -> !places(process).isEmpty())
                .max(Comparator.comparingDouble(process -> byProcess.getOrDefault(process, 0.0)));
    }

    private List<String> places(String process) {
        return portfolio.starts().stream()
                .filter(start -> start.status().equals(OPTION)
                        && start.process().equals(process)
                        && start.year() <= portfolio.from())
                .sorted(Comparator.comparingDouble(Start::capacity).reversed())
                .map(start -> names.place(start.place()))
                .distinct()
                .toList();
    }

    /** Year by year, process by process, the largest plants first; for a page. */
    List<Block> list() {
        List<List<String>> rows = new ArrayList<>();
        int[] last = {0};
        byYearAndProcess()
                .forEach((year, byProcess) -> byProcess.forEach((process, starts) -> {
                    rows.add(List.of(
                            year == last[0] ? " " : String.valueOf(year), names.process(process), list(starts)));
                    last[0] = year;
                }));
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(
                Block.plain(
                        "What begins output, the largest first, in t/y; * further plants. All of them, with their cost and grade, stand in the table.",
                        "tables/starts.csv"),
                Block.grid(
                        List.of(
                                Block.Column.words("Year"),
                                Block.Column.words("Process"),
                                Block.Column.words("Where, and t/y")),
                        rows,
                        "tables/starts.csv"));
    }

    private Map<Integer, Map<String, List<Start>>> byYearAndProcess() {
        Chain chain = Chain.upstreamOf(result.world(), result.study().question().targetForms());
        Map<Integer, Map<String, List<Start>>> grouped = new TreeMap<>();
        for (Chain.Step step : chain.steps()) {
            String process = step.id().code();
            portfolio.starts().stream()
                    .filter(start -> start.process().equals(process))
                    .forEach(start -> grouped.computeIfAbsent(start.year(), year -> new LinkedHashMap<>())
                            .computeIfAbsent(process, any -> new ArrayList<>())
                            .add(start));
        }
        return grouped;
    }

    private String list(List<Start> starts) {
        List<String> shown = starts.stream()
                .sorted(Comparator.comparingDouble(Start::capacity).reversed())
                .limit(SHOWN)
                .map(this::item)
                .toList();
        int more = starts.size() - shown.size();
        return String.join("; ", shown) + (more > 0 ? "; and " + more + " more" : "");
    }

    private String item(Start start) {
        String place = names.place(start.place());
        String size = " " + Numbers.amount(start.capacity());
        if (start.status().equals(OPTION)) {
            return place + "*" + size;
        }
        return start.name() + (start.name().contains(place) ? "" : " (" + place + ")") + size;
    }
}
