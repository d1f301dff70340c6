package adit.brief.plan;

import adit.brief.plan.answer.BindingLimits;
import adit.brief.plan.answer.PlanNames;
import adit.brief.plan.answer.PlanWords;
import adit.brief.plan.evidence.AssumptionsText;
import adit.brief.plan.evidence.OverridesText;
import adit.curation.WorldDiff;
import adit.plandata.result.Costs;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.PlanResult.Verdict;
import adit.runs.files.ResultTable;
import adit.study.StudyResult;
import adit.text.Language;
import adit.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Two or more finished plans side by side: what differs in what was asked, in the worlds, and in the answers. */
final class ComparedRuns {

    /** For what a study leaves to the world, or to no limit. */
    private static final String NOT_STATED = "–";

    /**
     * Something that is not the same in all runs.
     *
     * @param what in words
     * @param values one for each run
     */
    record Difference(String what, List<String> values) {}

    private final List<StudyResult> results;
    private final List<String> names;

    ComparedRuns(List<StudyResult> results) {
        this.results = List.copyOf(results);
        names = names(results);
    }

    /** Names of the studies; numbered where two runs have one name. */
    private static List<String> names(List<StudyResult> results) {
        List<String> plain =
                results.stream().map(one -> one.study().question().name()).toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            String name = plain.get(i);
            boolean twice = plain.indexOf(name) != plain.lastIndexOf(name);
            names.add(twice ? name + " (" + (i + 1) + ")" : name);
        }
        return List.copyOf(names);
    }

    List<StudyResult> results() {
        return results;
    }

    /** One name for each run, all different. */
    List<String> names() {
        return names;
    }

    StudyResult first() {
        return results.getFirst();
    }

    /** What was asked differently: the study's own statements, then its assumptions. */
    List<Difference> questions(Language language) {
        List<Map<String, String>> asked = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        for (StudyResult result : results) {
            Map<String, String> one = asked(result, PlanWords.plain(result, language));
            asked.add(one);
            all.addAll(one.keySet());
        }
        List<Difference> differences = new ArrayList<>();
        for (String what : all) {
            List<String> values = asked.stream()
                    .map(one -> one.getOrDefault(what, NOT_STATED))
                    .toList();
            if (values.stream().distinct().count() > 1) {
                differences.add(new Difference(what, values));
            }
        }
        return differences;
    }

    private static Map<String, String> asked(StudyResult result, Words words) {
        Map<String, String> asked = new LinkedHashMap<>();
        var question = result.study().question();
        asked.put(words.say("compare.supplier"), words.names().supplier());
        asked.put(
                words.say("compare.members"),
                words.list(question.members().stream().map(words.names()::place).toList()));
        PlanNames names = new PlanNames(result, words);
        asked.put(
                words.say("compare.targets"),
                words.say(
                        "list.said",
                        names.targetForms(),
                        words.series(question.targets().stream()
                                .map(target -> names.target(target, words.say("compare.demand")))
                                .toList())));
        asked.put(words.say("compare.horizon"), question.firstYear() + "–" + question.lastYear());
        asked.put(words.say("compare.scenario"), question.scenario());
        new AssumptionsText(result, words).studyRows().forEach(row -> asked.put(row.getFirst(), row.get(1)));
        asked.putAll(new OverridesText(result, words).byName());
        return asked;
    }

    /** Files of the worlds that are not the same in all runs, such as {@code growth.csv}. */
    List<String> changedTables() {
        Set<String> changed = new TreeSet<>();
        for (StudyResult result : results) {
            result.inputs().forEach((path, sum) -> {
                if (path.startsWith("input/world/")
                        && results.stream()
                                .anyMatch(other -> !sum.equals(other.inputs().get(path)))) {
                    changed.add(path.substring("input/world/".length()));
                }
            });
        }
        return List.copyOf(changed);
    }

    /** How the world of a run differs from that of the first; empty if no file does. */
    Optional<WorldDiff> worlds(int run) {
        return changedTables().isEmpty()
                ? Optional.empty()
                : Optional.of(WorldDiff.between(
                        first().folder(), results.get(run).folder(), new WorldDiff.Filter(List.of(), 0)));
    }

    /** Every family of limits that was relaxed in any run, in the order of the first run that has it. */
    Set<String> limitIds() {
        Set<String> ids = new java.util.LinkedHashSet<>();
        results.forEach(result ->
                new BindingLimits(result).binding().stream().map(Limit::id).forEach(ids::add));
        return ids;
    }

    Optional<Limit> limit(int run, String id) {
        return results.get(run).plan().limits().stream()
                .filter(limit -> limit.id().equals(id))
                .findFirst();
    }

    /** The answers as a table of numbers. */
    ResultTable verdicts() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Verdict verdict = results.get(i).plan().verdict();
            Optional<Costs> costs = results.get(i).plan().costs();
            rows.add(List.of(
                    names.get(i),
                    verdict.reachable(),
                    verdict.askedYear(),
                    or(boxed(verdict.earliestYear())),
                    results.get(i).study().question().serve().name().toLowerCase(Locale.ROOT),
                    or(verdict.bestCoverage()),
                    or(verdict.lowestShare()),
                    or(costs.map(Costs::extraCost)),
                    results.get(i).plan().evidence().assumptionShare()));
        }
        return ResultTable.of(
                "verdicts",
                "run,reachable,asked-year [year],earliest-year [year],serve,best-coverage [share],lowest-share [share],"
                        + "extra-cost [million US$],assumption-share [share]",
                rows);
    }

    /** The curves as a table of numbers. */
    ResultTable curves() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            String name = names.get(i);
            results.get(i)
                    .plan()
                    .curve()
                    .forEach(point ->
                            rows.add(List.of(name, point.year(), point.demand(), point.best(), point.announced())));
        }
        return ResultTable.of("curves", "run,year [year],demand [t/y],best [share],announced [share]", rows);
    }

    /** What each limit costs in each run, as a table of numbers. */
    ResultTable limits() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            String name = names.get(i);
            results.get(i)
                    .plan()
                    .limits()
                    .forEach(limit -> rows.add(List.of(
                            name,
                            limit.id(),
                            limit.coverage(),
                            limit.pointsGained(),
                            or(boxed(limit.earliestYear())))));
        }
        return ResultTable.of(
                "limits", "run,family,coverage [share],points-gained [points],earliest-year [year]", rows);
    }

    static Optional<Integer> boxed(OptionalInt year) {
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? (Object) value.get() : ResultTable.NOT_REPORTED;
    }
}
