package adit.dependence.chain;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Coverage of the demand of all others for a form after the loss of each supplier, and of each pair of suppliers; places that supply
 * nothing in the chain of the form are left out.
 *
 * @param form the form in demand
 * @param year the year of the plants
 * @param single each loss of one place, the worst first
 * @param pairs each loss of two places, the worst first
 */
public record SupplierLosses(FormId form, int year, List<Loss> single, List<Loss> pairs) {

    private static final double NOTICED = 5e-4;

    /**
     * A loss and the remaining coverage.
     *
     * @param lost one place or two
     * @param coverage part of the demand of all places but these that can still be met, 0 to 1
     */
    public record Loss(List<PlaceId> lost, double coverage) {

        public Loss {
            lost = List.copyOf(lost);
        }
    }

    public SupplierLosses {
        single = List.copyOf(single);
        pairs = List.copyOf(pairs);
    }

    /** The pairs that are worse than the worse of their two single losses. */
    public List<Loss> joint() {
        return pairs.stream()
                .filter(pair -> single.stream()
                        .filter(loss -> pair.lost().containsAll(loss.lost()))
                        .allMatch(loss -> pair.coverage() < loss.coverage() - NOTICED))
                .toList();
    }

    /** Every loss of places with supply in the chain of the form, in one model with warm starts; empty lists if the form's supply or use is unknown. */
    public static SupplierLosses of(Coverage coverage, FormId form, int year) {
        List<Loss> single = singleOf(coverage, form);
        List<Loss> pairs = coverage.byPair(form, coverage.suppliersOf(form)).stream()
                .map(pair -> new Loss(List.of(pair.first(), pair.second()), pair.coverage()))
                .toList();
        return new SupplierLosses(form, year, single, pairs);
    }

    /** The loss of each place with supply in the chain of the form, the worst first; empty if its supply or use is unknown. */
    public static List<Loss> singleOf(Coverage coverage, FormId form) {
        List<Loss> single = new ArrayList<>();
        for (PlaceId place : coverage.lossesOf(form)) {
            coverage.find(form, Set.of(place)).ifPresent(left -> single.add(new Loss(List.of(place), left)));
        }
        single.sort(Comparator.comparingDouble(Loss::coverage));
        return List.copyOf(single);
    }
}
