package adit.brief.plan.evidence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.brief.plan.answer.BindingLimits;
import adit.brief.plan.answer.NamedProjects;
import adit.plandata.question.Chain;
import adit.plandata.question.Question;
import adit.plandata.result.PlanResult.Limit;
import adit.plandata.result.Projects.Recorded;
import adit.study.StudyResult;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The parameters behind the plan: recipes and costs of the chain, and what the binding limits are made of. */
public final class BindingEvidence {

    private static final String ANY = "*";
    private static final String STAGE = "stage:";

    private final StudyResult result;
    private final Set<String> processes;
    private final Set<String> forms;
    private final Set<String> binding;

    public BindingEvidence(StudyResult result) {
        this.result = result;
        Chain chain = Chain.upstreamOf(result.world(), result.study().question().targetForms());
        processes = chain.steps().stream().map(step -> step.id().code()).collect(Collectors.toSet());
        forms = chain.forms().stream().map(FormId::code).collect(Collectors.toSet());
        binding = new BindingLimits(result).binding().stream().map(Limit::id).collect(Collectors.toSet());
    }

    /** Every observation that is used, in the order in which it is shown. */
    public List<Observation> used() {
        Set<Observation> used = new LinkedHashSet<>();
        used.addAll(ofProcesses(Attribute.GROWTH, binds("know-how")));
        used.addAll(ofProcesses(Attribute.TECHNOLOGY_OWNER, binds("know-how")));
        used.addAll(ofProcesses(Attribute.LEAD_TIME, binds("lead-times")));
        used.addAll(ofProcesses(Attribute.RECIPE, true));
        used.addAll(ofProcesses(Attribute.COST, result.plan().costs().isPresent()));
        used.addAll(record());
        used.addAll(ofPlants(Attribute.PLANT_STATE));
        used.addAll(ofPlants(Attribute.OWNERSHIP));
        used.addAll(ofForms(Attribute.STOCK, binds("stockpiles")));
        used.addAll(ofForms(Attribute.SCRAP, binds("recycling")));
        used.addAll(demand());
        used.addAll(new DivisionText(result).used());
        used.addAll(projects());
        return List.copyOf(used);
    }

    /** The figures of a family of limits; empty if it has none. */
    List<Observation> of(Limit limit) {
        String id = limit.id();
        return switch (id) {
            case "know-how" -> knowHow();
            case "lead-times" -> ofProcesses(Attribute.LEAD_TIME, true);
            case "stockpiles" -> ofForms(Attribute.STOCK, true);
            case "recycling" -> ofForms(Attribute.SCRAP, true);
            case "demand" -> demand();
            case "pipeline" -> pipeline();
            default ->
                id.startsWith(STAGE)
                        ? sizes(plant -> plant.process().code().equals(id.substring(STAGE.length())))
                        : List.of();
        };
    }

    private List<Observation> knowHow() {
        List<Observation> used = new ArrayList<>(ofProcesses(Attribute.GROWTH, true));
        used.addAll(ofProcesses(Attribute.TECHNOLOGY_OWNER, true));
        return used;
    }

    private List<Observation> pipeline() {
        List<Observation> used = new ArrayList<>(sizes(plant -> !plant.status().exists() && inChain(plant)));
        used.addAll(record());
        return used;
    }

    /** Survival and slip of the statuses that a project has, if the study counts them. */
    private List<Observation> record() {
        return chosen(
                Attribute.PROJECT_RECORD,
                Key.STATUS,
                result.plan().projects().record().stream().map(Recorded::status).collect(Collectors.toSet()));
    }

    private boolean inChain(Plant plant) {
        return processes.contains(plant.process().code());
    }

    private List<Observation> sizes(Predicate<Plant> which) {
        Question question = result.study().question();
        return result.world().plants().stream()
                .filter(which)
                .filter(plant -> question.counts(result.world(), plant.place()))
                .map(plant -> plant.capacity().chosen())
                .toList();
    }

    private boolean binds(String family) {
        return binding.contains(family);
    }

    private List<Observation> ofProcesses(Attribute attribute, boolean wanted) {
        return wanted ? chosen(attribute, Key.PROCESS, processes) : List.of();
    }

    private List<Observation> ofForms(Attribute attribute, boolean wanted) {
        return wanted ? chosen(attribute, Key.FORM, forms) : List.of();
    }

    /** States and owners of the plants of the chain. */
    private List<Observation> ofPlants(Attribute attribute) {
        Set<String> plants = result.world().plants().stream()
                .filter(this::inChain)
                .map(plant -> plant.id().code())
                .collect(Collectors.toSet());
        return chosen(attribute, Key.PLANT, plants);
    }

    private List<Observation> demand() {
        if (!binds("demand")) {
            return List.of();
        }
        Set<String> targets = result.study().question().targetForms().stream()
                .map(FormId::code)
                .collect(Collectors.toSet());
        return chosen(Attribute.DEMAND, Key.FORM, targets).stream()
                .filter(observation -> observation
                        .cell()
                        .is(Key.SCENARIO, result.study().question().scenario()))
                .toList();
    }

    private List<Observation> chosen(Attribute attribute, Key key, Set<String> subjects) {
        return result.world().list(attribute).stream()
                .filter(cell ->
                        subjects.contains(cell.cell().get(key)) || cell.cell().is(key, ANY))
                .filter(cell -> counts(cell.cell()))
                .map(Observed::chosen)
                .toList();
    }

    /** Figures of places whose demand, or whose plants, scrap and stocks, are not in the plan are no part of the evidence for it. */
    private boolean counts(Cell cell) {
        Question question = result.study().question();
        return cell.find(Key.PLACE)
                .filter(place -> !place.equals(ANY))
                .map(PlaceId::new)
                .map(place -> cell.attribute() == Attribute.DEMAND
                        ? question.serves(result.world(), place)
                        : question.counts(result.world(), place))
                .orElse(true);
    }

    /** Size, start and capital cost of the named projects that the plan builds. */
    private List<Observation> projects() {
        List<Observation> used = new ArrayList<>();
        for (Plant plant : NamedProjects.of(result).values()) {
            used.add(plant.capacity().chosen());
            plant.start().ifPresent(start -> used.add(start.chosen()));
            plant.capitalCost().ifPresent(cost -> used.add(cost.chosen()));
        }
        return used;
    }
}
