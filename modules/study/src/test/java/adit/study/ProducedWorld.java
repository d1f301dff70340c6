package adit.study;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Observation;
import adit.world.Place;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.Optional;

/**
 * One form made in two places and used in one, exact figures of one source.
 *
 * <pre>
 *   salt, 2025:  SUP makes 80 t, AAA makes 20 t;  AAA uses 100 t;  AAA imports 80 t from SUP
 * </pre>
 *
 * The supplier's share of output is 80 %, HHI 0.8² + 0.2² = 0.68, what is left without the largest is 20 % of use, and the part
 * of AAA's use that passed through SUP is 80 %.
 */
final class ProducedWorld {

    private final WorldBuilder builder = new WorldBuilder("salt", 2025);
    private int row = 1;

    static World salt() {
        return new ProducedWorld().build();
    }

    private World build() {
        builder.add(new Place(new PlaceId("AAA"), "Aland", "ア国", Optional.empty()))
                .add(new Place(new PlaceId("SUP"), "Supland", "供給国", Optional.empty()))
                .add(new Form(new FormId("salt"), "salt", "塩", "salt", "mining", "t"))
                .add(new Source(
                        new SourceId("survey"), "Salt survey", "Agency", "2026", "https://example.org", "agency", ""));
        says(Cell.of(Attribute.PRODUCTION, "salt", "SUP", 2025), 80);
        says(Cell.of(Attribute.PRODUCTION, "salt", "AAA", 2025), 20);
        says(Cell.of(Attribute.DEMAND, "salt", "AAA", 2025, "base"), 100);
        says(Cell.of(Attribute.TRADE, "salt", "SUP", "AAA", 2025), 80);
        return builder.build();
    }

    private void says(Cell cell, double tons) {
        row++;
        builder.add(new Observation(
                cell,
                Estimate.exact(tons),
                "t/y",
                Grade.B,
                new SourceId("survey"),
                new RowRef(cell.attribute().word() + ".csv", row),
                ""));
    }
}
