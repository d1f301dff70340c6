package adit.plandata.assumptions;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.ProcessId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Figures that are moved together, such as the lead times of one process.
 *
 * @param name such as {@code lead-time/separate-ndpr}
 * @param attribute kind of number
 * @param form the form that they are about; empty for those about places or any process
 * @param process the process that they are about; empty for those about forms or places
 * @param share share of the world's figure for the form that they cover, 0 to 1
 * @param cells the cells, by name; never empty
 */
public record AssumptionGroup(
        String name,
        Attribute attribute,
        Optional<FormId> form,
        Optional<ProcessId> process,
        double share,
        List<Observed> cells) {

    /** A plant with more than this share of the capacity for its form is a group of its own. */
    private static final double LARGE = 0.02;

    private static final String OTHER = "other ";
    private static final String RAMP = "ramp_";
    private static final String UTILISATION = "utilisation";
    private static final String LASTING = "/lasting";

    public AssumptionGroup {
        cells = List.copyOf(cells);
    }

    /** Every cell of a world whose figure is an assumption, in groups by name. */
    public static List<AssumptionGroup> assumed(World world) {
        return of(world, cell -> cell.grade() == Grade.E);
    }

    /** Every cell of a world whose figure has a range, of any grade, in groups by name. */
    public static List<AssumptionGroup> ranging(World world) {
        return of(world, cell -> cell.estimate().low() < cell.estimate().high());
    }

    /** Every cell of a world in groups by name. */
    public static List<AssumptionGroup> all(World world) {
        return of(world, cell -> true);
    }

    private static List<AssumptionGroup> of(World world, Predicate<Observed> which) {
        CellForms about = new CellForms(world);
        Shares shares = new Shares(world, about);
        Set<Cell> lasting = lastingShares(world);
        Map<String, List<Observed>> byName = new TreeMap<>();
        world.cells()
                .filter(which)
                .forEach(each -> byName.computeIfAbsent(
                                name(each.cell(), about, shares, lasting), key -> new ArrayList<>())
                        .add(each));
        List<AssumptionGroup> groups = new ArrayList<>();
        byName.forEach((name, cells) -> {
            Cell first = cells.getFirst().cell();
            groups.add(new AssumptionGroup(
                    name, first.attribute(), about.find(first), about.findProcess(first), shares.of(cells), cells));
        });
        return groups;
    }

    private static String name(Cell cell, CellForms about, Shares shares, Set<Cell> lasting) {
        String subject = cell.keys().getFirst();
        String process = about.findProcess(cell).map(ProcessId::code).orElse(subject);
        return cell.attribute().word() + "/"
                + switch (cell.attribute()) {
                    case CAPACITY -> shares.ofPlant(subject) > LARGE ? subject : OTHER + process;
                    case START, CAPITAL_COST, PLANT_STATE, OWNERSHIP -> process;
                    case COMPOSITION -> cell.form() + " by " + process;
                    case LEAD_TIME -> subject + ofLeadTime(cell, lasting);
                    case COST -> subject + "/" + cell.get(Key.ITEM);
                    case RECIPE -> subject + "/" + cell.form();
                    case DEMAND -> subject + "/" + cell.scenario();
                    case SCRAP -> subject + "/" + cell.get(Key.KIND);
                    case RESTRICTION -> about.find(cell).map(FormId::code).orElse(subject);
                    case GROWTH, PROJECT_RECORD, ELASTICITY, CRITICALITY, CONVERSION -> String.join("/", cell.keys());
                    case TECHNOLOGY_OWNER,
                            PRODUCTION,
                            TRADE,
                            TRADE_VALUE,
                            STOCK,
                            PRICE,
                            RESERVE,
                            IMPORT_RELIANCE,
                            GDP,
                            GOVERNANCE,
                            COUNTRY_RISK -> subject;
                };
    }

    /** The last share of a ramp applies to all later years and to existing plants, as a utilisation does: it is a group of its own. */
    private static String ofLeadTime(Cell cell, Set<Cell> lasting) {
        if (lasting.contains(cell) || cell.get(Key.ITEM).equals(UTILISATION)) {
            return LASTING;
        }
        return cell.get(Key.ITEM).startsWith(RAMP) ? "/ramp" : "";
    }

    /** The share of the last stated year of each ramp. */
    private static Set<Cell> lastingShares(World world) {
        Map<String, Cell> last = new HashMap<>();
        world.list(Attribute.LEAD_TIME).stream()
                .map(Observed::cell)
                .filter(cell -> cell.get(Key.ITEM).startsWith(RAMP))
                .forEach(cell -> last.merge(
                        cell.get(Key.PROCESS),
                        cell,
                        (one, other) -> yearOfRamp(one) > yearOfRamp(other) ? one : other));
        return Set.copyOf(last.values());
    }

    private static int yearOfRamp(Cell cell) {
        return Integer.parseInt(cell.get(Key.ITEM).substring(RAMP.length()));
    }

    /** What cells of lead times in this group state. */
    public enum OfLeadTimes {
        /** Years from a status to first output. */
        YEARS,
        /** Shares of capacity in the first years of operation. */
        RAMP,
        /** Share of capacity that plants keep producing. */
        LASTING
    }

    /** Empty for groups of another attribute. */
    public Optional<OfLeadTimes> ofLeadTimes() {
        if (attribute != Attribute.LEAD_TIME) {
            return Optional.empty();
        }
        if (name.endsWith(LASTING)) {
            return Optional.of(OfLeadTimes.LASTING);
        }
        return Optional.of(name.endsWith("/ramp") ? OfLeadTimes.RAMP : OfLeadTimes.YEARS);
    }

    /** The same with only some of its cells; empty if none of them is. The share stays that of all. */
    public Optional<AssumptionGroup> only(Predicate<Cell> which) {
        List<Observed> left =
                cells.stream().filter(each -> which.test(each.cell())).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new AssumptionGroup(name, attribute, form, process, share, left));
    }

    /** The same figures as another world with these cells states them. */
    public AssumptionGroup in(World world) {
        List<Observed> there =
                cells.stream().map(each -> world.find(each.cell()).orElse(each)).toList();
        return new AssumptionGroup(name, attribute, form, process, share, there);
    }

    /** The worst grade of its figures. */
    public Grade grade() {
        return cells.stream()
                .map(Observed::grade)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** True if the group has the plants of a process but for the large ones, which are groups of their own. */
    public boolean isRemainder() {
        return name.startsWith(attribute.word() + "/" + OTHER);
    }

    /**
     * The world with every cell of the group at the low or at the high end of its range. Shares of a ramp are not above the one that lasts: a plant
     * does not make more in its third year than ever after.
     */
    public World at(World world, boolean high) {
        Map<Cell, Observed> moved = new HashMap<>();
        cells.forEach(each -> moved.put(
                each.cell(),
                each.withValue(high ? each.estimate().high() : each.estimate().low())));
        if (ofLeadTimes().filter(of -> of != OfLeadTimes.YEARS).isPresent()) {
            capRamps(world, moved);
        }
        return world.with(moved);
    }

    private static void capRamps(World world, Map<Cell, Observed> moved) {
        Map<String, List<Observed>> ramps = world.list(Attribute.LEAD_TIME).stream()
                .filter(each -> each.cell().get(Key.ITEM).startsWith(RAMP))
                .collect(Collectors.groupingBy(each -> each.cell().get(Key.PROCESS)));
        Set<String> processes =
                moved.keySet().stream().map(cell -> cell.get(Key.PROCESS)).collect(Collectors.toSet());
        for (String process : processes) {
            List<Observed> ramp = ramps.getOrDefault(process, List.of());
            ramp.stream()
                    .max(Comparator.comparingInt(each -> yearOfRamp(each.cell())))
                    .map(last -> moved.getOrDefault(last.cell(), last).value())
                    .ifPresent(most -> ramp.forEach(each -> {
                        Observed now = moved.getOrDefault(each.cell(), each);
                        if (now.value() > most) {
                            moved.put(each.cell(), now.withValue(most));
                        }
                    }));
        }
    }

    /** True if every figure is at that end of its range already. */
    public boolean isAt(boolean high) {
        return cells.stream()
                .allMatch(each -> each.value()
                        == (high ? each.estimate().high() : each.estimate().low()));
    }

    /** The most frequent reasoning of the cells; empty if none has one. */
    public String note() {
        Map<String, Long> counted = cells.stream()
                .map(each -> each.chosen().note())
                .collect(Collectors.groupingBy(note -> note, TreeMap::new, Collectors.counting()));
        return counted.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Long> each) -> each.getValue()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Number of cells whose note is another one than {@link #note}. */
    public int otherNotes() {
        String most = note();
        return Math.toIntExact(cells.stream()
                .filter(each -> !each.chosen().note().equals(most))
                .count());
    }
}
