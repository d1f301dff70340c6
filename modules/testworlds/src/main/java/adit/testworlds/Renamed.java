package adit.testworlds;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.PlantId;
import adit.basics.ProcessId;
import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Ingredient;
import adit.world.Key;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Place;
import adit.world.Plant;
import adit.world.PlantState;
import adit.world.Recipe;
import adit.world.Restriction;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A world and a question under other codes: places, forms, processes, plants and restrictions are renamed at random, so that every order by code is
 * another one. Names for people stay.
 */
public final class Renamed {

    private final World world;
    private final Map<String, String> places;
    private final Map<String, String> forms;
    private final Map<String, String> processes;
    private final Map<String, String> plants;
    private final Map<String, String> restrictions;

    private Renamed(World world, Random random) {
        this.world = world;
        places = codes(world.places().stream().map(each -> each.id().code()), random);
        forms = codes(world.forms().stream().map(each -> each.id().code()), random);
        processes = codes(world.recipes().stream().map(each -> each.id().code()), random);
        plants = codes(world.plants().stream().map(each -> each.id().code()), random);
        restrictions = codes(world.restrictions().stream().map(Restriction::id), random);
    }

    /** Other codes for a world; the same seed gives the same ones. */
    public static Renamed of(World world, long seed) {
        return new Renamed(world, new Random(seed));
    }

    private static Map<String, String> codes(Stream<String> old, Random random) {
        List<String> codes = old.toList();
        List<Integer> numbers = new ArrayList<>();
        codes.forEach(code -> numbers.add(numbers.size()));
        Collections.shuffle(numbers, random);
        Map<String, String> renamed = new HashMap<>();
        for (int k = 0; k < codes.size(); k++) {
            renamed.put(codes.get(k), "c" + (100 + numbers.get(k)));
        }
        return renamed;
    }

    /** The world under its new codes. */
    public World world() {
        WorldBuilder builder = new WorldBuilder(world.name(), world.baseYear()).vocabulary(world.vocabulary());
        world.sources().forEach(builder::add);
        world.places().forEach(each -> builder.add(place(each)));
        world.forms().forEach(each -> builder.add(form(each)));
        world.recipes().forEach(each -> builder.add(recipe(each)));
        world.plants().forEach(each -> builder.add(plant(each)));
        world.restrictions().forEach(each -> builder.add(restriction(each)));
        world.plants().stream()
                .flatMap(plant -> world.states(plant.id()).stream())
                .forEach(each -> builder.add(state(each)));
        world.cells().flatMap(each -> each.all().stream()).forEach(each -> builder.add(observation(each)));
        return builder.build();
    }

    /** A question about it. */
    public Question question(Question asked) {
        Question.Assumptions a = asked.assumptions();
        return new Question(
                asked.name(),
                place(asked.supplier()),
                asked.members().stream().map(this::place).toList(),
                asked.serve(),
                asked.exclude().stream().map(this::place).toList(),
                asked.targets().stream().map(this::target).toList(),
                asked.firstYear(),
                asked.lastYear(),
                asked.scenario(),
                new Question.Assumptions(
                        a.supplierOwnedLost(),
                        a.furtherPlants(),
                        a.furtherPlantsLimit(),
                        a.cutOffYears(),
                        a.stockpileMonths(),
                        a.keepRunning(),
                        a.priceYear(),
                        a.discountRate(),
                        a.plantLife(),
                        a.unservedValue(),
                        a.budget(),
                        a.budgetByCountry().entrySet().stream()
                                .collect(Collectors.toMap(each -> place(each.getKey()), Map.Entry::getValue)),
                        a.tariffs().entrySet().stream()
                                .collect(Collectors.toMap(each -> form(each.getKey()), Map.Entry::getValue)),
                        a.relaxedDemand(),
                        a.relaxedStockpileMonths(),
                        a.includeStatus(),
                        a.shareOfGroup().entrySet().stream()
                                .collect(Collectors.toMap(each -> place(each.getKey()), Map.Entry::getValue)),
                        a.nearOptimal(),
                        a.projectRecord()));
    }

    private Target target(Target target) {
        return switch (target) {
            case Target.Coverage one -> new Target.Coverage(form(one.form()), one.level(), one.from());
            case Target.Share one -> new Target.Share(form(one.form()), one.level(), one.from());
        };
    }

    private PlaceId place(PlaceId id) {
        return new PlaceId(places.getOrDefault(id.code(), id.code()));
    }

    private FormId form(FormId id) {
        return new FormId(forms.getOrDefault(id.code(), id.code()));
    }

    private ProcessId process(ProcessId id) {
        return new ProcessId(processes.getOrDefault(id.code(), id.code()));
    }

    private Place place(Place each) {
        return new Place(
                place(each.id()), each.name(), each.nameJa(), each.within().map(this::place), each.isoNumeric());
    }

    private Form form(Form each) {
        return new Form(form(each.id()), each.name(), each.nameJa(), each.commodity(), each.stage(), each.basis());
    }

    private Recipe recipe(Recipe each) {
        return new Recipe(
                process(each.id()),
                each.name(),
                each.nameJa(),
                each.skill(),
                form(each.output()),
                each.inputs().stream().map(this::ingredient).toList(),
                each.byProducts().stream().map(this::ingredient).toList());
    }

    private Ingredient ingredient(Ingredient each) {
        return new Ingredient(form(each.form()), observed(each.amount()));
    }

    private Plant plant(Plant each) {
        return new Plant(
                new PlantId(plants.getOrDefault(each.id().code(), each.id().code())),
                each.name(),
                place(each.place()),
                process(each.process()),
                each.owner(),
                place(each.ownerPlace()),
                each.status(),
                observed(each.capacity()),
                each.start().map(this::observed),
                each.capitalCost().map(this::observed),
                each.where(),
                each.note(),
                each.aggregate());
    }

    private PlantState state(PlantState each) {
        String plant = each.plant().code();
        return new PlantState(
                new PlantId(plants.getOrDefault(plant, plant)), each.state(), each.days(), observed(each.share()));
    }

    private Restriction restriction(Restriction each) {
        return new Restriction(
                restrictions.getOrDefault(each.id(), each.id()),
                form(each.form()),
                place(each.by()),
                each.against().map(this::place),
                each.kind(),
                each.from(),
                each.to(),
                observed(each.factor()),
                each.note());
    }

    private Observed observed(Observed each) {
        return Observed.of(observation(each.chosen()));
    }

    private Observation observation(Observation each) {
        return new Observation(
                cell(each.cell()),
                each.estimate(),
                each.unit(),
                each.grade(),
                each.source(),
                each.where(),
                each.note());
    }

    private Cell cell(Cell cell) {
        List<String> keys = new ArrayList<>();
        for (String word : cell.attribute().keys()) {
            Key key = Arrays.stream(Key.values())
                    .filter(each -> each.word().equals(word) && cell.attribute().has(each))
                    .findFirst()
                    .orElseThrow();
            String code = cell.get(key);
            keys.add(codesOf(key).getOrDefault(code, code));
        }
        return new Cell(cell.attribute(), keys);
    }

    private Map<String, String> codesOf(Key key) {
        return switch (key) {
            case FORM -> forms;
            case PLACE, FROM, TO, MARKET, OWNER_PLACE -> places;
            case PROCESS -> processes;
            case PLANT -> plants;
            case RESTRICTION -> restrictions;
            default -> Map.of();
        };
    }
}
