package adit.brief;

import adit.plan.Chain;
import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.Start;
import adit.plan.PlanResult.YearLevel;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The plan of least cost: what begins where and when. */
final class PlanText {

    private static final String OPTION = "option";
    private static final int SHOWN = 2;

    private final StudyResult result;
    private final Names names;

    PlanText(StudyResult result) {
        this.result = result;
        names = new Names(result);
    }

    List<Block> blocks() {
        Optional<Portfolio> portfolio = result.plan().portfolio();
        if (portfolio.isEmpty()) {
            return List.of(Block.plain(nothing(), "run: portfolio"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(intro(portfolio.get()), "run: portfolio.from"));
        blocks.add(new Block.Heading("Year by year", 3));
        blocks.add(levels(portfolio.get()));
        if (portfolio.get().starts().isEmpty()) {
            blocks.add(Block.plain("Nothing new is needed: what runs today suffices.", "tables/starts.csv"));
            return blocks;
        }
        blocks.add(new Block.Heading("What begins output, the largest first", 3));
        blocks.add(starts(portfolio.get()));
        blocks.add(
                Block.quiet(
                        "Nameplate capacity that begins in that year; a project may come in parts, and what would pay without the targets is in it too. * further plants, beyond the named projects."));
        return blocks;
    }

    private String nothing() {
        return "There is no plan to show: no year up to %d was found from which the targets hold. What binds, above, shows what would have to change."
                .formatted(result.study().question().lastYear());
    }

    private String intro(Portfolio portfolio) {
        return "The plan of least cost that holds %s from %d to %d."
                .formatted(
                        result.study().question().targets().size() == 1 ? "the target" : "every target",
                        portfolio.from(),
                        result.study().question().lastYear());
    }

    private Block levels(Portfolio portfolio) {
        List<List<String>> rows = new ArrayList<>();
        for (YearLevel year : portfolio.years()) {
            rows.add(List.of(
                    String.valueOf(year.year()),
                    capital(year.year()),
                    Numbers.percent(year.coverage()),
                    Numbers.percent(year.share())));
        }
        return Block.grid(
                List.of(
                        Block.Column.number("Year"),
                        Block.Column.number("Capital that members start, million US$"),
                        Block.Column.number("Covered if " + names.supplier() + " stopped exporting"),
                        Block.Column.number("Share bought from " + names.supplier())),
                rows,
                "tables/levels.csv",
                "tables/capital.csv");
    }

    private String capital(int year) {
        return result.plan()
                .costs()
                .map(costs -> costs.capitalByYear().get(year))
                .map(Numbers::millions)
                .orElse("not reported");
    }

    private Block starts(Portfolio portfolio) {
        List<List<String>> rows = new ArrayList<>();
        int[] last = {0};
        byYearAndProcess(portfolio)
                .forEach((year, byProcess) -> byProcess.forEach((process, starts) -> {
                    rows.add(List.of(
                            year == last[0] ? " " : String.valueOf(year), names.process(process), list(starts)));
                    last[0] = year;
                }));
        return Block.grid(
                List.of(
                        Block.Column.words("Year"),
                        Block.Column.words("Process"),
                        Block.Column.words("Where, and t/y")),
                rows,
                "tables/starts.csv");
    }

    private Map<Integer, Map<String, List<Start>>> byYearAndProcess(Portfolio portfolio) {
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
