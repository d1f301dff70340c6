package adit.check.verdict;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.check.claim.Measure;
import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.words.Gazetteer;
import adit.dependence.figures.OutputFigure;
import adit.dependence.measures.GroupShare;
import adit.dependence.output.OutputTable;
import adit.world.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shares, amounts and ranks by form, source and year. */
final class LevelFigures {

    private static final double MOSTLY = 0.5;
    private static final int MOST_SOURCES = 4;

    private final PlaceTables tables;
    private final Gazetteer gazetteer;

    LevelFigures(PlaceTables tables, Gazetteer gazetteer) {
        this.tables = tables;
        this.gazetteer = gazetteer;
    }

    /** The figures of every source for a place or group. */
    List<SourceFigure> find(Measure measure, String place, FormId form) {
        List<SourceFigure> found = new ArrayList<>();
        Base base = measure.of() == Base.OUTPUT_SHARE ? Base.OUTPUT : measure.of();
        boolean total = place.equals(Gazetteer.WORLD);
        boolean everyTable = measure.kind() == Kind.AMOUNT && !total;
        for (OutputTable table : everyTable ? tables.all(base, form) : tables.accounts(base, form)) {
            figure(measure, place, table).ifPresent(found::add);
        }
        return found;
    }

    private Optional<SourceFigure> figure(Measure measure, String place, OutputTable table) {
        Set<PlaceId> members = gazetteer.places(place);
        return switch (measure.kind()) {
            case SHARE ->
                GroupShare.of(table, members)
                        .map(share -> finding(measure, place, table, share.share(), share, sources(table, members)));
            case AMOUNT -> amount(measure, place, table, members);
            case RANK -> rank(measure, place, table, members);
            case GROWTH, POINTS, MULTIPLE, FACT -> Optional.empty();
        };
    }

    private static Optional<SourceFigure> amount(
            Measure measure, String place, OutputTable table, Set<PlaceId> members) {
        Set<PlaceId> wanted = place.equals(Gazetteer.WORLD) ? table.places().keySet() : members;
        Optional<Estimate> sum = table.places().entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .map(entry -> entry.getValue().tonnes())
                .reduce(FigureSums::sum);
        return sum.flatMap(tons -> GroupShare.of(table, wanted)
                .map(share -> finding(measure, place, table, tons, share, sources(table, wanted))));
    }

    /** Place in the order of countries; groups are not ranked. */
    private static Optional<SourceFigure> rank(Measure measure, String place, OutputTable table, Set<PlaceId> members) {
        if (members.size() != 1) {
            return Optional.empty();
        }
        return table.find(members.iterator().next()).flatMap(own -> {
            long larger = table.places().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(Place.REMAINDER))
                    .filter(entry ->
                            entry.getValue().tonnes().value() > own.tonnes().value())
                    .count();
            return GroupShare.of(table, members)
                    .map(share -> finding(
                            measure, place, table, Estimate.exact(larger + 1.0), share, sources(table, members)));
        });
    }

    private static SourceFigure finding(
            Measure measure,
            String place,
            OutputTable table,
            Estimate value,
            GroupShare share,
            List<SourceId> sources) {
        return new SourceFigure(
                table.form(),
                place,
                measure,
                table.year(),
                value,
                share.grade(),
                sources,
                isAssumed(measure, table, share),
                "");
    }

    private static boolean isAssumed(Measure measure, OutputTable table, GroupShare share) {
        if (measure.kind() == Kind.AMOUNT) {
            return ownAssumed(table, share.named());
        }
        return share.assumed() > MOSTLY || ownAssumed(table, share.named());
    }

    private static boolean ownAssumed(OutputTable table, Set<PlaceId> named) {
        double own = 0;
        double assumed = 0;
        for (Map.Entry<PlaceId, OutputFigure> entry : table.places().entrySet()) {
            if (named.contains(entry.getKey())) {
                own += entry.getValue().tonnes().value();
                assumed += entry.getValue().grade() == adit.basics.Grade.E
                        ? entry.getValue().tonnes().value()
                        : 0;
            }
        }
        return own > 0 && assumed > MOSTLY * own;
    }

    /** The source of the table; otherwise those of the places in question and of the largest others. */
    private static List<SourceId> sources(OutputTable table, Set<PlaceId> members) {
        return table.source()
                .map(List::of)
                .orElseGet(() -> table.places().entrySet().stream()
                        .sorted((one, other) -> {
                            int byMember =
                                    Boolean.compare(members.contains(other.getKey()), members.contains(one.getKey()));
                            return byMember != 0
                                    ? byMember
                                    : Double.compare(
                                            other.getValue().tonnes().value(),
                                            one.getValue().tonnes().value());
                        })
                        .flatMap(entry -> entry.getValue().sources().stream())
                        .distinct()
                        .limit(MOST_SOURCES)
                        .toList());
    }
}
