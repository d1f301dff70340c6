package adit.dependence.measures;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.Measured;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.basics.UnitOfMeasure;
import adit.dependence.figures.Maps;
import adit.dependence.output.OutputBasis;
import adit.dependence.output.OutputTable;
import adit.dependence.output.ReportedOutput;
import adit.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A supplier's share of the output of a form, 0 to 1. A group that reports for others has the output of all of them ({@link World#parts}).
 *
 * <p>Inside one table: {@code s = q_s / (q_s + Σ others)}; low end {@code low_s / (low_s + Σ high_others)}; high end
 * {@code high_s / (high_s + Σ low_others)}. The headline is the table of the source of the supplier's chosen observation, its
 * range widened so that it holds the value of every other source. The grade is the worse of the supplier's own cell and of the
 * largest other cell: the two numbers that move the share most.
 *
 * @param supplier who supplies
 * @param form what
 * @param basis production or capacity
 * @param year the reported year
 * @param share headline value and range
 * @param grade the worse of the two grades
 * @param sources sources of the headline figure; several if no single source covers the world
 * @param bySource the share by each source that covers the world and names the supplier
 */
public record SupplierShare(
        PlaceId supplier,
        FormId form,
        OutputBasis basis,
        int year,
        @Measured(UnitOfMeasure.SHARE) Estimate share,
        Grade grade,
        List<SourceId> sources,
        SortedMap<SourceId, @Measured(UnitOfMeasure.SHARE) Estimate> bySource) {

    public SupplierShare {
        sources = List.copyOf(sources);
        bySource = Maps.frozen(bySource);
    }

    /** The share in a year, or in the nearest reported one; empty if the supplier is not reported (which is not zero). */
    public static Optional<SupplierShare> find(World world, PlaceId supplier, FormId form, int year) {
        return ReportedOutput.find(world, form, year).flatMap(outputs -> of(outputs, supplier, world.parts(supplier)));
    }

    /** The share by each source that covers the world and names the supplier. */
    public static SortedMap<SourceId, Estimate> bySource(World world, PlaceId supplier, FormId form, int year) {
        return ReportedOutput.find(world, form, year)
                .map(outputs -> bySource(outputs, world.parts(supplier)))
                .orElseGet(TreeMap::new);
    }

    /** The share in outputs that were read already; empty if the supplier is not reported or nothing is made. */
    public static Optional<SupplierShare> of(ReportedOutput outputs, PlaceId supplier) {
        return of(outputs, supplier, Set.of(supplier));
    }

    /** The same; {@code parts} are the places whose output is that of the supplier. */
    public static Optional<SupplierShare> of(ReportedOutput outputs, PlaceId supplier, Set<PlaceId> parts) {
        OutputTable headline = outputs.headline(parts);
        SortedMap<SourceId, Estimate> bySource = bySource(outputs, parts);
        return share(headline, parts)
                .flatMap(share -> grade(headline, parts)
                        .map(grade -> new SupplierShare(
                                supplier,
                                headline.form(),
                                headline.basis(),
                                headline.year(),
                                widened(share, bySource),
                                grade,
                                headline.sources(),
                                bySource)));
    }

    private static SortedMap<SourceId, Estimate> bySource(ReportedOutput outputs, Set<PlaceId> parts) {
        SortedMap<SourceId, Estimate> shares = new TreeMap<>();
        for (OutputTable table : outputs.accounts()) {
            share(table, parts).ifPresent(share -> table.source().ifPresent(source -> shares.put(source, share)));
        }
        return Maps.frozen(shares);
    }

    private static Estimate widened(Estimate share, Map<SourceId, Estimate> bySource) {
        Estimate range = share;
        for (Estimate other : bySource.values()) {
            range = range.widenedBy(Estimate.exact(other.value()));
        }
        return range;
    }

    private static Optional<Estimate> share(OutputTable table, Set<PlaceId> parts) {
        return GroupShare.of(table, parts).map(GroupShare::share);
    }

    private static Optional<Grade> grade(OutputTable table, Set<PlaceId> parts) {
        return GroupShare.of(table, parts).map(GroupShare::grade);
    }
}
