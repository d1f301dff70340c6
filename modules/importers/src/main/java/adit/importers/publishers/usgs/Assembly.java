package adit.importers.publishers.usgs;

import adit.basics.Estimate;
import adit.importers.publishers.Notices;
import adit.world.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Computes one figure for each cell and edition: adds the parts of a sum, and chooses if an edition states a figure twice. */
final class Assembly {

    /** Relative; USGS rounds the world tables and those of the United States to different numbers of digits. */
    private static final double SAME = 0.005;

    private record Key(int edition, Cell cell) {}

    private final FormRules rules;
    private final Notices notices;

    Assembly(FormRules rules, Notices notices) {
        this.rules = rules;
        this.notices = notices;
    }

    /** One figure for each cell and edition, in the order in which the cells were met. */
    List<Figure> ofCells(List<Figure> figures) {
        Map<Key, List<Figure>> byCell = new LinkedHashMap<>();
        for (Figure figure : figures) {
            byCell.computeIfAbsent(new Key(figure.from().edition(), figure.cell()), key -> new ArrayList<>())
                    .add(figure);
        }
        List<Figure> found = new ArrayList<>();
        byCell.values().forEach(each -> choose(each).ifPresent(found::add));
        return found;
    }

    private Optional<Figure> choose(List<Figure> figures) {
        Map<Layout, List<Figure>> byLayout = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.from().layout()));
        List<Figure> sums = byLayout.values().stream()
                .map(this::sum)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(figure -> figure.from().layout()))
                .toList();
        sums.stream().skip(1).forEach(other -> compare(sums.getFirst(), other));
        return sums.stream().findFirst();
    }

    /** {@code part-missing}: the sum of the parts that rules of one layout give for one cell. */
    private Optional<Figure> sum(List<Figure> given) {
        List<Figure> parts = withoutRepeats(given);
        Figure first = parts.getFirst();
        if (parts.size() < rules.parts(first.rule())) {
            notices.kind(
                    first.from().at(),
                    "part-missing",
                    first.from().subject() + ": the figure to be added to this one is unknown",
                    "no action needed; the cell stays empty");
            return Optional.empty();
        }
        Estimate sum =
                parts.stream().map(Figure::estimate).reduce(Assembly::plus).orElseThrow();
        return Optional.of(new Figure(first.from(), first.rule(), first.cell(), sum, first.note()));
    }

    private List<Figure> withoutRepeats(List<Figure> given) {
        Map<String, Figure> byDetail = new LinkedHashMap<>();
        for (Figure figure : given) {
            Figure before = byDetail.putIfAbsent(figure.rule().detail(), figure);
            if (before != null) {
                compare(before, figure);
            }
        }
        return List.copyOf(byDetail.values());
    }

    /** {@code stated-twice}: one edition states a figure twice, and not the same. */
    private void compare(Figure chosen, Figure other) {
        double value = chosen.estimate().value();
        if (Math.abs(value - other.estimate().value()) > SAME * Math.abs(value)) {
            notices.kind(
                    other.from().at(),
                    "stated-twice",
                    other.from().subject() + ", " + other.from().year() + ": the same edition states "
                            + chosen.from().text() + " in " + chosen.from().at().file() + " row "
                            + chosen.from().at().row(),
                    "no action needed; that value is used");
        }
    }

    private static Estimate plus(Estimate one, Estimate other) {
        return new Estimate(
                Ranges.round(one.value() + other.value()),
                Ranges.round(one.low() + other.low()),
                Ranges.round(one.high() + other.high()));
    }
}
