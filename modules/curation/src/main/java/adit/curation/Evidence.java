package adit.curation;

import adit.basics.SourceId;
import adit.plandata.assumptions.CellForms;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Deciding;
import adit.world.Key;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Plant;
import adit.world.Source;
import adit.world.Spread;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every observation of the requested cells.
 *
 * @param world the world that contains them
 * @param query the query
 * @param cells the cells, by attribute, then by name
 */
public record Evidence(World world, EvidenceQuery query, List<CellEvidence> cells) {

    public Evidence {
        cells = List.copyOf(cells);
    }

    /** The evidence of a world for a query. */
    public static Evidence of(World world, EvidenceQuery query) {
        CellForms about = new CellForms(world);
        List<CellEvidence> cells = world.cells()
                .filter(observed -> wanted(about, query, observed.cell()))
                .sorted(java.util.Comparator.comparing(
                        (Observed observed) -> observed.cell().attribute()))
                .map(observed -> new CellEvidence(
                        observed, Deciding.ranked(world, observed), Deciding.of(world, observed), Spread.of(observed)))
                .toList();
        return new Evidence(world, query, cells);
    }

    private static boolean wanted(CellForms about, EvidenceQuery query, Cell cell) {
        boolean subject = query.subject().plant().isPresent()
                ? ofPlant(query.subject().plant().get(), cell)
                : ofForms(about, query.subject(), cell);
        boolean attribute = query.attribute().map(cell.attribute()::equals).orElse(true);
        boolean year = query.year().isEmpty() || cell.is(Key.YEAR, query.year().getAsInt());
        return subject && attribute && year && inPlace(about, query, cell);
    }

    private static boolean ofPlant(Plant plant, Cell cell) {
        return cell.is(Key.PLANT, plant.id());
    }

    /** Cells with the form among their keys, restrictions on it, and capacities of the plants that make it. */
    private static boolean ofForms(CellForms about, Subject subject, Cell cell) {
        boolean own = cell.attribute().has(Key.FORM)
                || cell.attribute() == Attribute.RESTRICTION
                || cell.attribute() == Attribute.CAPACITY;
        return own && about.concerns(cell, subject.forms());
    }

    private static boolean inPlace(CellForms about, EvidenceQuery query, Cell cell) {
        if (query.place().isEmpty()) {
            return true;
        }
        String code = query.place().get().id().code();
        Stream<Optional<String>> places = Stream.of(
                cell.find(Key.PLACE),
                cell.find(Key.FROM),
                cell.find(Key.TO),
                cell.find(Key.MARKET),
                cell.find(Key.PLANT)
                        .flatMap(about::plant)
                        .map(plant -> plant.place().code()),
                cell.find(Key.RESTRICTION)
                        .flatMap(about::restriction)
                        .map(each -> each.by().code()));
        return places.anyMatch(found -> found.isPresent() && found.get().equals(code));
    }

    /** The sources of the cells, including those of corrected values, in the order of the world. */
    public List<Source> sources() {
        Set<SourceId> cited = new LinkedHashSet<>();
        for (CellEvidence cell : cells) {
            cell.ranked().forEach(each -> cited.add(each.source()));
            cell.observed().corrected().forEach(erratum -> {
                cited.add(erratum.stated().source());
                cited.add(erratum.correctedBy());
            });
        }
        return world.sources().stream()
                .filter(source -> cited.contains(source.id()))
                .toList();
    }

    /** The date of an observation's source as ISO text; empty if it is unknown. */
    public String published(Observation observation) {
        return world.findSource(observation.source()).map(Source::published).orElse("");
    }
}
