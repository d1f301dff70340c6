package adit.check.verdict;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.check.claim.Measure;
import adit.check.words.Gazetteer;
import adit.world.Attribute;
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
    List<Finding> find(Measure measure, String place, FormId form) {
        List<Finding> found = new ArrayList<>();
        for (Observed observed : world.list(Attribute.PRICE)) {
            List<String> keys = observed.cell().keys();
            boolean market = place.equals(Gazetteer.WORLD)
                    || place.isEmpty()
                    || keys.get(1).startsWith(place);
            if (keys.getFirst().equals(form.code()) && market) {
                observed.all().forEach(each -> found.add(finding(measure, place, form, each)));
            }
        }
        return found;
    }

    private static Finding finding(Measure measure, String place, FormId form, Observation each) {
        List<String> keys = each.cell().keys();
        return new Finding(
                form,
                place,
                measure,
                Integer.parseInt(keys.get(2)),
                each.estimate(),
                each.grade(),
                List.of(each.source()),
                each.grade() == Grade.E,
                keys.get(1));
    }
}
