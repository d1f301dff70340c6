package adit.reconcile;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of one year that are in a balance. Cells of other years are not used, and world totals are kept separately. */
final class YearCells {

    /** Place of a sum over all places. */
    static final PlaceId WORLD_TOTAL = new PlaceId("WLD");

    private static final String PREFERRED_SCENARIO = "STEPS";

    private final World world;
    private final int year;
    private final Map<FormId, String> scenarios = new HashMap<>();

    YearCells(World world, int year) {
        this.world = world;
        this.year = year;
    }

    int year() {
        return year;
    }

    List<Observed> production() {
        return of(Attribute.PRODUCTION, 2, 1);
    }

    /** Flows between two reporting places; flows inside one are excluded. */
    List<Observed> trade() {
        return of(Attribute.TRADE, 3, 1).stream()
                .filter(cell -> !place(cell, 1).equals(place(cell, 2)))
                .toList();
    }

    /** Use under {@link #scenario}. */
    List<Observed> use() {
        return of(Attribute.DEMAND, 2, 1).stream()
                .filter(cell -> cell.cell().keys().get(3).equals(scenario(form(cell))))
                .toList();
    }

    List<Observed> collected() {
        return of(Attribute.SCRAP, 2, 1).stream()
                .filter(cell -> cell.cell().keys().get(3).equals("collected"))
                .toList();
    }

    /** Stocks at the end of the year whose stock at the end of the year before is reported too. */
    List<Observed> stocks() {
        return of(Attribute.STOCK, 2, 1).stream()
                .filter(cell -> before(cell).isPresent())
                .toList();
    }

    /** The same stock a year earlier. */
    Optional<Observed> before(Observed stock) {
        List<String> keys = stock.cell().keys();
        return world.find(Attribute.STOCK, keys.get(0), keys.get(1), year - 1);
    }

    /** The scenario of a form in this year: stated policies if there are any, otherwise the first by name. */
    String scenario(FormId form) {
        return scenarios.computeIfAbsent(form, this::findScenario);
    }

    private String findScenario(FormId form) {
        List<String> known = of(Attribute.DEMAND, 2, 1).stream()
                .filter(cell -> form(cell).equals(form))
                .map(cell -> cell.cell().keys().get(3))
                .distinct()
                .sorted()
                .toList();
        return known.isEmpty() || known.contains(PREFERRED_SCENARIO) ? PREFERRED_SCENARIO : known.getFirst();
    }

    /** A world total of a form's production that a source reports. */
    Optional<Observed> reportedTotal(FormId form) {
        return world.find(Attribute.PRODUCTION, form, WORLD_TOTAL, year);
    }

    /** The reporting place behind a key. */
    PlaceId place(Observed cell, int key) {
        return world.reporting(new PlaceId(cell.cell().keys().get(key)));
    }

    static FormId form(Observed cell) {
        return new FormId(cell.cell().keys().getFirst());
    }

    private List<Observed> of(Attribute attribute, int yearAt, int placeAt) {
        return world.list(attribute).stream()
                .filter(cell -> isOfYear(cell, yearAt))
                .filter(cell -> !cell.cell().keys().get(placeAt).equals(WORLD_TOTAL.code()))
                .toList();
    }

    private boolean isOfYear(Observed cell, int yearAt) {
        return cell.cell().keys().get(yearAt).equals(String.valueOf(year));
    }
}
