package adit.check.verdict;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.check.claim.Measure;
import adit.check.claim.Measure.Base;
import adit.check.words.Gazetteer;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A supplier's share of the imports of a country or group by mass and by value: of all imports, and for groups of those from outside too.
 * Without an importer: of all trade of the world that is reported.
 */
final class ImportFigures {

    private static final String BY_MASS = "by-mass";
    private static final String BY_VALUE = "by-value";

    /** Follows the note of a share in which trade between members is left out. */
    private static final String FROM_OUTSIDE = " from-outside";

    private static final int MOST_SOURCES = 3;

    private final World world;
    private final Gazetteer gazetteer;

    ImportFigures(World world, Gazetteer gazetteer) {
        this.world = world;
        this.gazetteer = gazetteer;
    }

    /** The shares by year, by mass and by value; only by value if the measure says so. The note says which. */
    List<SourceFigure> find(Measure measure, String supplier, String importer, FormId form) {
        List<SourceFigure> found = new ArrayList<>();
        if (measure.of() != Base.IMPORT_VALUE) {
            find(found, Attribute.TRADE, BY_MASS, measure, supplier, importer, form);
        }
        find(found, Attribute.TRADE_VALUE, BY_VALUE, measure, supplier, importer, form);
        return found;
    }

    private void find(
            List<SourceFigure> found,
            Attribute attribute,
            String counted,
            Measure measure,
            String supplier,
            String importer,
            FormId form) {
        Set<PlaceId> from = gazetteer.places(supplier);
        Set<PlaceId> to = gazetteer.places(importer);
        Map<Integer, List<Observed>> years = new TreeMap<>();
        for (Observed observed : world.list(attribute)) {
            PlaceId receiver = observed.cell().to();
            boolean arrives = to.isEmpty() ? !from.contains(receiver) : to.contains(receiver);
            if (observed.cell().is(Key.FORM, form) && arrives) {
                years.computeIfAbsent(observed.cell().year(), key -> new ArrayList<>())
                        .add(observed);
            }
        }
        years.forEach((year, flows) -> {
            add(found, measure, supplier, form, year, flows, from, counted);
            List<Observed> outside = flows.stream()
                    .filter(flow -> !to.contains(flow.cell().from()))
                    .toList();
            if (to.size() > 1 && outside.size() < flows.size()) {
                add(found, measure, supplier, form, year, outside, from, counted + FROM_OUTSIDE);
            }
        });
    }

    private static void add(
            List<SourceFigure> found,
            Measure measure,
            String supplier,
            FormId form,
            int year,
            List<Observed> flows,
            Set<PlaceId> from,
            String note) {
        Estimate own = Estimate.exact(0);
        Estimate others = Estimate.exact(0);
        double assumed = 0;
        Grade grade = Grade.A;
        Set<SourceId> sources = new LinkedHashSet<>();
        for (Observed flow : flows) {
            Estimate amount = flow.chosen().estimate();
            boolean inside = from.contains(flow.cell().from());
            own = inside ? FigureSums.sum(own, amount) : own;
            others = inside ? others : FigureSums.sum(others, amount);
            if (inside) {
                grade = grade.worse(flow.grade());
                sources.add(flow.chosen().source());
                assumed += flow.grade() == Grade.E ? amount.value() : 0;
            }
        }
        if (own.value() > 0) {
            Estimate share = share(own, others);
            boolean mostly = assumed > own.value() / 2;
            List<SourceId> cited = sources.stream().limit(MOST_SOURCES).toList();
            found.add(new SourceFigure(form, supplier, measure, year, share, grade, cited, mostly, note));
        }
    }

    private static Estimate share(Estimate own, Estimate others) {
        double value = own.value() / (own.value() + others.value());
        double low = own.low() / (own.low() + others.high());
        double high = own.high() / (own.high() + others.low());
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }
}
