package adit.check.verdict;

import adit.basics.FormId;
import adit.check.claim.Claim;
import adit.check.claim.Measure;
import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.words.Gazetteer;
import adit.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** All figures of a world for the subject of a claim. */
final class Figures {

    /** The parts of a claim that a look-up depends on. */
    private record Query(Measure measure, String place, Optional<String> other, OptionalInt since, FormId form) {}

    private final Map<Query, List<SourceFigure>> remembered = new HashMap<>();
    private final LevelFigures levels;
    private final ImportFigures imports;
    private final PriceFigures prices;

    Figures(World world, Gazetteer gazetteer) {
        levels = new LevelFigures(new PlaceTables(world), gazetteer);
        imports = new ImportFigures(world, gazetteer);
        prices = new PriceFigures(world);
    }

    /** The figures of all sources for the given forms; {@code measure} may differ from that of the claim. */
    List<SourceFigure> find(Claim claim, Measure measure, List<FormId> forms) {
        List<SourceFigure> found = new ArrayList<>();
        forms.forEach(form -> found.addAll(find(claim, measure, claim.place(), form)));
        return found;
    }

    /** The same for another place; each look-up is cached. */
    List<SourceFigure> find(Claim claim, Measure measure, String place, FormId form) {
        Query query = new Query(measure, place, claim.other(), claim.when().since(), form);
        List<SourceFigure> known = remembered.get(query);
        if (known == null) {
            known = lookUp(claim, measure, place, form);
            remembered.put(query, known);
        }
        return known;
    }

    private List<SourceFigure> lookUp(Claim claim, Measure measure, String place, FormId form) {
        return switch (measure.kind()) {
            case SHARE, AMOUNT, RANK -> level(claim, measure, place, form);
            case GROWTH, POINTS -> ChangeFigures.of(claim, measure, changing(claim, measure, place, form));
            case MULTIPLE -> multiple(claim, measure, place, form);
            case FACT -> List.of();
        };
    }

    private List<SourceFigure> multiple(Claim claim, Measure measure, String place, FormId form) {
        List<SourceFigure> own = changing(claim, measure, place, form);
        return claim.other()
                .map(other -> RatioFigures.of(measure, own, changing(claim, measure, other, form)))
                .orElseGet(() -> ChangeFigures.of(claim, measure, own));
    }

    private List<SourceFigure> changing(Claim claim, Measure measure, String place, FormId form) {
        return level(claim, ChangeFigures.level(measure), place, form);
    }

    private List<SourceFigure> level(Claim claim, Measure measure, String place, FormId form) {
        if (measure.of() == Base.PRICE) {
            return prices.find(measure, place, form);
        }
        if (measure.of().isImports() && measure.kind() == Kind.SHARE) {
            return imports.find(measure, place, claim.other().orElse(Gazetteer.WORLD), form);
        }
        return levels.find(measure, place, form);
    }
}
