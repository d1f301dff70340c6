package adit.dependence.output;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.dependence.figures.OutputFigure;
import adit.world.Attribute;
import adit.world.Erratum;
import adit.world.Observation;
import adit.world.Observed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the production cells of a form into one table for each source and a joint one. */
public final class ProductionTables {

    private ProductionTables() {}

    /** Of the nearest year with any. */
    public static Optional<ReportedOutput> find(CellIndex tables, FormId form, int year) {
        return tables.nearest(Attribute.PRODUCTION, form, year).map(cells -> read(form, cells));
    }

    /** Of the nearest year in which at least two places report. */
    static Optional<ReportedOutput> findOfSeveral(CellIndex tables, FormId form, int year) {
        return tables.nearestOfSeveral(Attribute.PRODUCTION, form, year).map(cells -> read(form, cells));
    }

    private static ReportedOutput read(FormId form, CellIndex.YearCells cells) {
        SortedMap<PlaceId, OutputFigure> joint = new TreeMap<>();
        Map<SourceId, SortedMap<PlaceId, OutputFigure>> bySource = new TreeMap<>();
        for (Observed observed : cells.cells()) {
            PlaceId place = observed.cell().place();
            SourceId chosen = observed.chosen().source();
            joint.put(place, new OutputFigure(observed.estimate(), observed.grade(), List.of(chosen)));
            put(bySource, place, observed.chosen());
            observed.all().forEach(observation -> put(bySource, place, observation));
            observed.corrected().forEach(erratum -> correct(bySource, place, observed, erratum));
        }
        List<OutputTable> accounts = bySource.entrySet().stream()
                .map(entry -> table(form, cells.year(), Optional.of(entry.getKey()), entry.getValue()))
                .toList();
        return ReportedOutput.of(table(form, cells.year(), Optional.empty(), joint), accounts);
    }

    private static void put(
            Map<SourceId, SortedMap<PlaceId, OutputFigure>> bySource, PlaceId place, Observation observation) {
        OutputFigure figure =
                new OutputFigure(observation.estimate(), observation.grade(), List.of(observation.source()));
        bySource.computeIfAbsent(observation.source(), key -> new TreeMap<>()).putIfAbsent(place, figure);
    }

    /** The figures of a source include corrections of it, regardless of who found the error; otherwise the place would be missing. */
    private static void correct(
            Map<SourceId, SortedMap<PlaceId, OutputFigure>> bySource,
            PlaceId place,
            Observed observed,
            Erratum erratum) {
        Observation correction = observed.all().stream()
                .filter(each -> each.source().equals(erratum.correctedBy()))
                .findFirst()
                .orElse(observed.chosen());
        OutputFigure figure = new OutputFigure(correction.estimate(), correction.grade(), List.of(correction.source()));
        bySource.computeIfAbsent(erratum.stated().source(), key -> new TreeMap<>())
                .putIfAbsent(place, figure);
    }

    private static OutputTable table(
            FormId form, int year, Optional<SourceId> source, SortedMap<PlaceId, OutputFigure> places) {
        return new OutputTable(form, OutputBasis.PRODUCTION, year, source, places);
    }
}
