package adit.brief.plan.answer;

import adit.plandata.question.Chain;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Addition;
import adit.plandata.result.Portfolio.Start;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Names;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The plants of a plan one by one, and the locations of further plants. */
public final class StartsText {

    private static final String OPTION = "option";
    private static final int SHOWN = 5;

    private final StudyResult result;
    private final Words words;
    private final Names names;
    private final PlaceNames places;
    private final Portfolio portfolio;

    public StartsText(StudyResult result, Words words, Portfolio portfolio) {
        this.result = result;
        this.words = words;
        this.portfolio = portfolio;
        names = words.names();
        places = new PlaceNames(result, words);
    }

    /** The countries of the further plants that matter most; empty if the plan has none by its first year of targets. */
    Optional<Block> further() {
        return largestFurther()
                .map(process -> Block.plain(
                        words.say(
                                "starts.further",
                                names.process(process),
                                String.valueOf(portfolio.from()),
                                words.list(places(process))),
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
                .map(start -> places.of(start.place()))
                .distinct()
                .toList();
    }

    /** Year by year, process by process, the largest plants first; for a page. */
    public List<Block> list() {
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
                Block.plain(words.say("starts.intro"), "tables/starts.csv"),
                Block.grid(
                        List.of(
                                Block.Column.words(words.say("column.year")),
                                Block.Column.words(words.say("column.process")),
                                Block.Column.words(words.say("starts.column.where"))),
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
        String largest = words.series(shown);
        return more > 0 ? words.say("starts.more", largest, words.figures().count(more)) : largest;
    }

    private String item(Start start) {
        String place = names.place(start.place());
        String size = words.figures().amount(start.capacity());
        if (start.status().equals(OPTION)) {
            return words.say("starts.item", place + "*", size);
        }
        String name = start.name().contains(place)
                ? start.name()
                : words.say("starts.place", start.name(), places.of(start.place()));
        return words.say("starts.item", name, size);
    }
}
