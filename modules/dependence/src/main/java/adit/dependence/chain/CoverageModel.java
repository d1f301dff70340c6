package adit.dependence.chain;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.dependence.figures.EvidenceSum;
import adit.dependence.figures.EvidencedValue;
import adit.dependence.output.CellIndex;
import adit.math.lp.LinearModel;
import adit.math.lp.LpSession;
import adit.math.lp.LpSolution;
import adit.math.lp.LpSolver;
import adit.math.lp.SolverException;
import adit.math.lp.Start;
import adit.math.lp.Violations;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Key;
import adit.world.Observed;
import adit.world.ScrapKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The linear model behind {@link Coverage}, built once for a world and year: a column of activity for each unit, one of collected scrap
 * for each form and place, one of deliveries for each form; a balance for each form. Suppliers and targets change bounds only.
 */
final class CoverageModel implements AutoCloseable {

    private static final double TOLERANCE = 1e-6;

    /** A column of supply: its location, its upper bound, and the forms that it makes. */
    private record Supply(PlaceId place, int column, EvidencedValue most, Set<FormId> gives) {}

    private final Map<FormId, Integer> rows = new LinkedHashMap<>();
    private final Map<FormId, Integer> delivered = new LinkedHashMap<>();
    private final List<Supply> supplies = new ArrayList<>();
    private final CellIndex tables;
    private final LinearModel built;
    private final LpSolver solver;

    /** Opened by the first solve, so that what needs none can be asked without a solver. */
    private Optional<LpSession> opened = Optional.empty();

    CoverageModel(CellIndex tables, int year, LpSolver solver) {
        this.tables = tables;
        this.solver = solver;
        LinearModel.Builder model = LinearModel.builder().maximise(true);
        Set<FormId> given = new HashSet<>();
        List<CoverageUnits.Unit> units = CoverageUnits.of(tables, year);
        units.forEach(unit -> unit.gives().forEach((form, tons) -> {
            if (tons > 0) {
                given.add(form);
            }
        }));
        for (Form form : tables.world().forms()) {
            addForm(model, form.id(), year, given);
        }
        units.forEach(unit -> addUnit(model, unit));
        built = model.build();
    }

    /** A form without any known supply is not known to be scarce: its balance is free. */
    private void addForm(LinearModel.Builder model, FormId form, int year, Set<FormId> given) {
        List<Observed> scrap = collected(form, year);
        boolean known = given.contains(form) || !scrap.isEmpty();
        int row = model.row(known ? 0 : Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        rows.put(form, row);
        for (Observed observed : scrap) {
            int column = model.column(0, observed.value(), 0);
            model.coefficient(row, column, 1);
            PlaceId place = observed.cell().place();
            supplies.add(new Supply(place, column, EvidencedValue.of(observed), Set.of(form)));
        }
        if (known) {
            int column = model.column(0, 0, 1);
            model.coefficient(row, column, -1);
            delivered.put(form, column);
        }
    }

    private List<Observed> collected(FormId form, int year) {
        return tables.nearest(Attribute.SCRAP, form, year).stream()
                .flatMap(cells -> cells.cells().stream())
                .filter(observed -> observed.cell().is(Key.KIND, ScrapKind.COLLECTED))
                .toList();
    }

    private void addUnit(LinearModel.Builder model, CoverageUnits.Unit unit) {
        int column = model.column(0, unit.capacity().number(), 0);
        Set<FormId> gives = new HashSet<>();
        unit.gives().forEach((form, tons) -> {
            Integer row = rows.get(form);
            if (row != null) {
                model.coefficient(row, column, tons);
            }
            if (tons > 0) {
                gives.add(form);
            }
        });
        supplies.add(new Supply(unit.place(), column, unit.capacity(), gives));
    }

    /** The evidence for all capacity that gives a form, t/y of main output. */
    EvidencedValue evidence(FormId form) {
        EvidenceSum tally = new EvidenceSum();
        supplies.stream().filter(supply -> supply.gives().contains(form)).forEach(supply -> tally.add(supply.most()));
        return tally.sum();
    }

    /** Places with units. */
    Set<PlaceId> places() {
        Set<PlaceId> places = new java.util.TreeSet<>();
        supplies.forEach(supply -> places.add(supply.place()));
        return places;
    }

    /** Places with units that make one of the forms. */
    Set<PlaceId> placesOf(Set<FormId> forms) {
        Set<PlaceId> places = new java.util.TreeSet<>();
        supplies.stream()
                .filter(supply -> supply.gives().stream().anyMatch(forms::contains))
                .forEach(supply -> places.add(supply.place()));
        return places;
    }

    /** Whether anything is known of the supply of a form. */
    boolean knows(FormId form) {
        return delivered.containsKey(form);
    }

    /**
     * Largest deliveries of one form, t/y, at most {@code wanted}, without units in the lost places.
     *
     * @param end which end of the range of every capacity
     */
    double deliveries(FormId form, double wanted, Set<PlaceId> lost, ToDoubleFunction<Estimate> end) {
        LpSession session = opened.orElseGet(() -> solver.open(built));
        opened = Optional.of(session);
        for (Supply supply : supplies) {
            double most = isLost(supply.place(), lost)
                    ? 0
                    : end.applyAsDouble(supply.most().value());
            session.setColumnBounds(supply.column(), 0, most);
        }
        delivered.forEach((each, column) -> session.setColumnBounds(column, 0, each.equals(form) ? wanted : 0));
        LpSolution solution = session.solve(Start.WARM).optimum("coverage of " + form);
        double wrong = Violations.of(session.model(), solution).largest();
        if (wrong > TOLERANCE * Math.max(1, wanted)) {
            throw new SolverException("coverage of " + form + ": the solver's solution violates a limit by " + wrong);
        }
        return solution.objective();
    }

    private boolean isLost(PlaceId place, Set<PlaceId> lost) {
        return lost.contains(place) || lost.contains(tables.world().reporting(place));
    }

    @Override
    public void close() {
        opened.ifPresent(LpSession::close);
    }
}
