package adit.brief.plan.pictures;

import adit.basics.FormId;
import adit.brief.plan.answer.BindingLimits;
import adit.plandata.question.Chain;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.Start;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a map shows: the most binding stage; if none binds, the stages that make the product. A stage that makes it as a
 * by-product is shown alone if more of the product comes from there, because its capacity is not a capacity of the product.
 */
final class MapStage {

    private static final String STAGE = "stage:";

    private final StudyResult result;
    private final Set<FormId> wanted;
    private final Chain chain;

    /**
     * Stages that make the product.
     *
     * @param added t/y of the product that the plan adds, in all its years
     * @param today t/y of the product that plants of today can make
     */
    private record Makers(List<String> processes, double added, double today) {}

    MapStage(StudyResult result) {
        this.result = result;
        wanted = result.study().question().targetForms();
        chain = Chain.upstreamOf(result.world(), wanted);
    }

    /** Codes of the processes; empty if nothing binds and no stage makes the product. */
    List<String> processes() {
        return new BindingLimits(result)
                .binding().stream()
                        .map(Limit::id)
                        .filter(id -> id.startsWith(STAGE))
                        .map(id -> List.of(id.substring(STAGE.length())))
                        .findFirst()
                        .orElseGet(this::making);
    }

    /** Those to which the plan adds most of the product; if it adds none, of which most is made today; the first of equals. */
    private List<String> making() {
        List<Makers> makers = new ArrayList<>();
        List<String> alone = chain.steps().stream()
                .filter(step -> isWanted(step.output()))
                .map(step -> step.id().code())
                .toList();
        if (!alone.isEmpty()) {
            makers.add(makers(alone, 1));
        }
        for (Chain.Step step : chain.steps()) {
            if (!isWanted(step.output()) && beside(step).isPresent()) {
                makers.add(makers(List.of(step.id().code()), beside(step).orElseThrow()));
            }
        }
        return makers.stream()
                .sorted(Comparator.comparingDouble(Makers::added)
                        .thenComparingDouble(Makers::today)
                        .reversed())
                .map(Makers::processes)
                .findFirst()
                .orElse(List.of());
    }

    /** Tons of the product per ton of what the stage makes first; empty if it is none of its by-products. */
    private Optional<Double> beside(Chain.Step step) {
        return step.byProducts().stream()
                .filter(part -> isWanted(part.form()))
                .map(Chain.Part::amount)
                .reduce(Double::sum);
    }

    private boolean isWanted(int form) {
        return wanted.contains(chain.forms().get(form));
    }

    private Makers makers(List<String> processes, double perTon) {
        return new Makers(processes, perTon * added(processes), perTon * today(processes));
    }

    private double added(List<String> processes) {
        return result.plan().portfolio().map(Portfolio::starts).orElse(List.of()).stream()
                .filter(start -> processes.contains(start.process()))
                .mapToDouble(Start::capacity)
                .sum();
    }

    private double today(List<String> processes) {
        return result.world().facilities().stream()
                .filter(plant -> processes.contains(plant.process().code()))
                .mapToDouble(plant -> plant.capacity().value())
                .sum();
    }
}
