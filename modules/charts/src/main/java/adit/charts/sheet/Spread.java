package adit.charts.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels along a line so that none overlap, each near its preferred position. */
public final class Spread {

    private Spread() {}

    /**
     * A label.
     *
     * @param wish where its middle should be, px
     * @param rank of two at one spot the one with the greater rank comes first
     * @param size px along the line
     */
    public record Wish(double wish, double rank, double size) {}

    /** Middles in the order given, between two ends; if there is not room for all, the last ones begin before the first end. */
    public static List<Double> of(List<Wish> wishes, double from, double to) {
        double[] middles = new double[wishes.size()];
        List<Integer> order = IntStream.range(0, middles.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> wishes.get(i).wish())
                        .thenComparingDouble(i -> -wishes.get(i).rank()))
                .toList();
        double edge = from;
        for (int i : order) {
            double half = wishes.get(i).size() / 2;
            middles[i] = Math.max(wishes.get(i).wish(), edge + half);
            edge = middles[i] + half;
        }
        edge = to;
        for (int i : order.reversed()) {
            double half = wishes.get(i).size() / 2;
            middles[i] = Math.min(middles[i], edge - half);
            edge = middles[i] - half;
        }
        return IntStream.range(0, middles.length).mapToObj(i -> middles[i]).toList();
    }
}
