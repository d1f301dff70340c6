package adit.check.verdict;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.check.claim.Measure;
import adit.check.words.Gazetteer;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;

/** Prices by market and year, US$ a ton. The market is that of the country named, or any. */
final class PriceFigures {

    private final World world;

    PriceFigures(World world) {
        this.world = world;
    }

    /** Every observation; the note names the market. */
    List<SourceFigure> find(Measure measure, String place, FormId form) {
        List<SourceFigure> found = new ArrayList<>();
        for (Observed observed : world.list(Attribute.PRICE)) {
            boolean market = place.equals(Gazetteer.WORLD)
                    || place.isEmpty()
                    || observed.cell().get(Key.MARKET).startsWith(place);
            if (observed.cell().is(Key.FORM, form) && market) {
                observed.all().forEach(each -> found.add(finding(measure, place, form, each)));
            }
        }
        return found;
    }

    private static SourceFigure finding(Measure measure, String place, FormId form, Observation each) {
        return new SourceFigure(
                form,
                place,
                measure,
                each.cell().year(),
                each.estimate(),
                each.grade(),
                List.of(each.source()),
                each.grade() == Grade.E,
                each.cell().get(Key.MARKET));
    }
}
