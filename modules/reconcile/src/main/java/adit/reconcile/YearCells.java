package adit.reconcile;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Key;
import adit.world.Observed;
import adit.world.ScrapKind;
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
        return of(Attribute.PRODUCTION, Key.PLACE);
    }

    /** Flows between two reporting places; flows inside one are excluded. */
    List<Observed> trade() {
        return of(Attribute.TRADE, Key.FROM).stream()
                .filter(cell -> !sender(cell).equals(receiver(cell)))
                .toList();
    }

    /** Use under {@link #scenario}. */
    List<Observed> use() {
        return of(Attribute.DEMAND, Key.PLACE).stream()
                .filter(cell -> cell.cell().is(Key.SCENARIO, scenario(form(cell))))
                .toList();
    }

    List<Observed> collected() {
        return of(Attribute.SCRAP, Key.PLACE).stream()
                .filter(cell -> cell.cell().is(Key.KIND, ScrapKind.COLLECTED))
                .toList();
    }

    /** Stocks at the end of the year whose stock at the end of the year before is reported too. */
    List<Observed> stocks() {
        return of(Attribute.STOCK, Key.PLACE).stream()
                .filter(cell -> before(cell).isPresent())
                .toList();
    }

    /** The same stock a year earlier. */
    Optional<Observed> before(Observed stock) {
        return world.find(Cell.stock(form(stock), stock.cell().place(), year - 1));
    }

    /** The scenario of a form in this year: stated policies if there are any, otherwise the first by name. */
    String scenario(FormId form) {
        return scenarios.computeIfAbsent(form, this::findScenario);
    }

    private String findScenario(FormId form) {
        List<String> known = of(Attribute.DEMAND, Key.PLACE).stream()
                .filter(cell -> form(cell).equals(form))
                .map(cell -> cell.cell().scenario())
                .distinct()
                .sorted()
                .toList();
        return known.isEmpty() || known.contains(PREFERRED_SCENARIO) ? PREFERRED_SCENARIO : known.getFirst();
    }

    /** A world total of a form's production that a source reports. */
    Optional<Observed> reportedTotal(FormId form) {
        return world.find(Cell.production(form, WORLD_TOTAL, year));
    }

    /** The reporting place of a figure; of a flow of trade, its sender. */
    PlaceId place(Observed cell) {
        return cell.cell().attribute() == Attribute.TRADE
                ? sender(cell)
                : world.reporting(cell.cell().place());
    }

    /** The place that reports a flow of trade as its exports. */
    PlaceId sender(Observed flow) {
        return world.reporting(flow.cell().from());
    }

    /** The place that reports a flow of trade as its imports. */
    PlaceId receiver(Observed flow) {
        return world.reporting(flow.cell().to());
    }

    static FormId form(Observed cell) {
        return cell.cell().form();
    }

    private List<Observed> of(Attribute attribute, Key place) {
        return world.list(attribute).stream()
                .filter(cell -> cell.cell().is(Key.YEAR, year))
                .filter(cell -> !cell.cell().is(place, WORLD_TOTAL))
                .toList();
    }
}
