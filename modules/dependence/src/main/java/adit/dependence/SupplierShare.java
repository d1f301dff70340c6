package adit.dependence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A supplier's share of the output of a form, 0 to 1.
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
        Basis basis,
        int year,
        Estimate share,
        Grade grade,
        List<SourceId> sources,
        SortedMap<SourceId, Estimate> bySource) {

    public SupplierShare {
        sources = List.copyOf(sources);
        bySource = Maps.frozen(bySource);
    }

    /** The share in a year, or in the nearest reported one; empty if the supplier is not reported (which is not zero). */
    public static Optional<SupplierShare> find(World world, PlaceId supplier, FormId form, int year) {
        return Outputs.find(world, form, year).flatMap(outputs -> of(outputs, supplier));
    }

    /** The share by each source that covers the world and names the supplier. */
    public static SortedMap<SourceId, Estimate> bySource(World world, PlaceId supplier, FormId form, int year) {
        return Outputs.find(world, form, year)
                .map(outputs -> bySource(outputs, supplier))
                .orElseGet(TreeMap::new);
    }

    /** The share in outputs that were read already; empty if the supplier is not reported or nothing is made. */
    public static Optional<SupplierShare> of(Outputs outputs, PlaceId supplier) {
        OutputTable headline = outputs.headline(supplier);
        SortedMap<SourceId, Estimate> bySource = bySource(outputs, supplier);
        return share(headline, supplier)
                .flatMap(share -> grade(headline, supplier)
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

    private static SortedMap<SourceId, Estimate> bySource(Outputs outputs, PlaceId supplier) {
        SortedMap<SourceId, Estimate> shares = new TreeMap<>();
        for (OutputTable table : outputs.accounts()) {
            share(table, supplier).ifPresent(share -> table.source().ifPresent(source -> shares.put(source, share)));
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

    private static Optional<Estimate> share(OutputTable table, PlaceId supplier) {
        return GroupShare.of(table, Set.of(supplier)).map(GroupShare::share);
    }

    private static Optional<Grade> grade(OutputTable table, PlaceId supplier) {
        return GroupShare.of(table, Set.of(supplier)).map(GroupShare::grade);
    }
}
