package adit.brief.plan.evidence;

import adit.basics.Grade;
import adit.brief.plan.answer.BindingLimits;
import adit.brief.plan.answer.LimitsText;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Run;
import adit.plandata.result.Portfolio.Start;
import adit.plandata.result.Supply;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Names;
import adit.text.Words;
import adit.world.Observation;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The evidence for the answer: by grade, and where the plan depends on assumptions. */
public final class EvidenceText {

    private static final int WEAKEST = 3;

    private final StudyResult result;
    private final Words words;
    private final Names names;
    private final Figures figures;

    public EvidenceText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        names = words.names();
        figures = words.figures();
    }

    /** For a terminal. */
    public List<Block> blocks() {
        return blocks(false);
    }

    /** The same with every process by grade, for a page. */
    public List<Block> page() {
        return blocks(true);
    }

    private List<Block> blocks(boolean page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(observations(), "tables/observations.csv"));
        decisive().ifPresent(blocks::add);
        boolean plan = !result.plan().evidence().capacityByGrade().isEmpty();
        if (plan) {
            blocks.add(Block.plain(assumed(), "run: evidence.assumption-share"));
        }
        if (page) {
            new EvidenceBars(result, words).of(byAssumption()).ifPresent(blocks::add);
        }
        if (!plan) {
            return blocks;
        }
        weakest().ifPresent(blocks::add);
        return blocks;
    }

    /** The most binding limit that is based on assumptions. */
    private Optional<Block> decisive() {
        LimitsText limits = new LimitsText(result, words);
        BindingEvidence evidence = new BindingEvidence(result);
        return new BindingLimits(result)
                .binding().stream()
                        .filter(limit -> evidence.of(limit).stream().anyMatch(EvidenceText::isAssumed))
                        .findFirst()
                        .map(limit -> Block.plain(
                                words.say(
                                        "evidence.decisive", limits.named(limit), words.say(part(evidence.of(limit)))),
                                "tables/limits.csv"));
    }

    private static boolean isAssumed(Observation one) {
        return one.grade() == Grade.E;
    }

    /** The key of the word for the share of assumptions. */
    private static String part(List<Observation> figures) {
        long assumed = figures.stream().filter(EvidenceText::isAssumed).count();
        if (assumed == figures.size()) {
            return "evidence.part.all";
        }
        return 2 * assumed > figures.size() ? "evidence.part.most" : "evidence.part.some";
    }

    /** Example: 122 official statistics (A), 1,294 agency estimates (B) … */
    private String observations() {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(result.plan().evidence().observations())
                .forEach((grade, count) -> parts.add(words.say(
                        "evidence.grade",
                        words.word("grade", grade.name()),
                        grade.name(),
                        words.figure("tables/observations.csv", figures.count(count)))));
        return words.say("evidence.observations", result.world().name(), words.series(parts));
    }

    String assumed() {
        int year = result.plan()
                .portfolio()
                .map(Portfolio::from)
                .orElse(result.plan().verdict().askedYear());
        String share = figures.percent(result.plan().evidence().assumptionShare());
        return words.say(
                "evidence.assumed",
                names.supplier(),
                String.valueOf(year),
                words.figure("run: evidence.assumption-share", share));
    }

    /** Processes, sorted by share of assumptions, largest first. */
    private List<String> byAssumption() {
        Map<String, Map<Grade, Double>> shares = result.plan().evidence().capacityByGrade();
        return shares.keySet().stream()
                .sorted(Comparator.comparingDouble((String process) ->
                                shares.getOrDefault(process, Map.of()).getOrDefault(Grade.E, 0.0))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The stage with the largest share of assumptions, as a sentence that follows another; empty if there is none. */
    public String mostAssumed() {
        Map<String, Map<Grade, Double>> shares = result.plan().evidence().capacityByGrade();
        return byAssumption().stream()
                .findFirst()
                .flatMap(process -> Optional.ofNullable(
                                shares.getOrDefault(process, Map.of()).get(Grade.E))
                        .filter(share -> share > 0)
                        .map(share -> words.say(
                                "points.assumed.most",
                                words.names().process(process),
                                words.figure("tables/evidence.csv", figures.percent(share)))))
                .orElse("");
    }

    private Optional<Block> weakest() {
        String process = byAssumption().getFirst();
        double share = result.plan()
                .evidence()
                .capacityByGrade()
                .getOrDefault(process, Map.of())
                .getOrDefault(Grade.E, 0.0);
        List<String> largest = share > 0 ? largestAssumed(process) : List.of();
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Block.plain(
                words.say("evidence.weakest", names.process(process), words.series(largest)), "tables/runs.csv"));
    }

    private String name(Start start) {
        return start.status().equals("option")
                ? words.say("evidence.further", names.place(start.place()))
                : start.name();
    }

    private List<String> largestAssumed(String process) {
        Map<String, String> assumed = new HashMap<>();
        for (Plant plant : result.world().plants()) {
            if (plant.process().code().equals(process) && plant.capacity().grade() == Grade.E) {
                assumed.put(plant.id().code(), names.plant(plant));
            }
        }
        Portfolio portfolio = result.plan().portfolio().orElseThrow();
        for (Start start : portfolio.starts()) {
            if (start.process().equals(process) && start.grade() == Grade.E) {
                assumed.put(start.unit(), name(start));
            }
        }
        return portfolio.runs().stream()
                .filter(run -> run.supply() == Supply.CUT && run.year() == portfolio.from())
                .filter(run -> assumed.containsKey(run.unit()))
                .sorted(Comparator.comparingDouble(Run::tons).reversed())
                .limit(WEAKEST)
                .map(run -> words.say(
                        "evidence.plant",
                        assumed.getOrDefault(run.unit(), run.unit()),
                        words.figure("tables/runs.csv", figures.tons(run.tons()))))
                .toList();
    }
}
