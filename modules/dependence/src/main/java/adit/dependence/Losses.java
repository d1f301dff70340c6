package adit.dependence;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is left of the demand of all others for a form after the loss of each supplier in turn, and of each pair.
 *
 * @param form the form that is wanted
 * @param year the year of the plants
 * @param single each loss of one place, the worst first
 * @param pairs each loss of two places, the worst first
 */
public record Losses(FormId form, int year, List<Loss> single, List<Loss> pairs) {

    /**
     * A loss and what it leaves.
     *
     * @param lost one place or two
     * @param coverage part of the demand of all places but these that can still be met, 0 to 1
     */
    public record Loss(List<PlaceId> lost, double coverage) {

        public Loss {
            lost = List.copyOf(lost);
        }
    }

    public Losses {
        single = List.copyOf(single);
        pairs = List.copyOf(pairs);
    }

    /** Every loss, in one model with warm starts; empty lists if nothing is known of the form's supply or use. */
    public static Losses of(Coverage coverage, FormId form, int year) {
        List<Loss> single = new ArrayList<>();
        coverage.bySupplier(form).forEach((place, left) -> single.add(new Loss(List.of(place), left)));
        single.sort(Comparator.comparingDouble(Loss::coverage));
        List<Loss> pairs = coverage.byPair(form, coverage.suppliers()).stream()
                .map(pair -> new Loss(List.of(pair.first(), pair.second()), pair.coverage()))
                .toList();
        return new Losses(form, year, single, pairs);
    }
}
