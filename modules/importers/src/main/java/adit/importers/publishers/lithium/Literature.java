package adit.importers.publishers.lithium;

import adit.basics.Estimate;
import adit.basics.Grade;
import adit.basics.SourceId;
import adit.sources.table.CellRef;
import adit.world.Cell;
import adit.world.Observation;
import adit.world.RowRef;
import adit.world.Source;

/** The citation of the work, and a figure of it: grade D, ±25 %. */
final class Literature {

    static final Source SOURCE = new Source(
            new SourceId("busch-lithium-deposits-2025"),
            "Critical-Minerals-EV: deposit parameters (160 lithium deposits)",
            "Busch and others",
            "2025-07-15",
            "https://github.com/pmbusch/Critical-Minerals-EV",
            "literature",
            "Reserves, output of 2022 and 2023 and capacity in 2025 by deposit, kt of lithium contained");

    private static final double WIDTH = 0.25;
    private static final double KILOTONS = 1000;

    private Literature() {}

    /** An observation from a quantity in kt. */
    static Observation observation(Cell cell, double kilotons, String unit, CellRef at, String note) {
        double tons = kilotons * KILOTONS;
        return new Observation(
                cell,
                new Estimate(round(tons), round(tons * (1 - WIDTH)), round(tons * (1 + WIDTH))),
                unit,
                Grade.D,
                SOURCE.id(),
                new RowRef(at.file(), at.row()),
                note);
    }

    private static double round(double tons) {
        return Math.round(tons * 1000) / 1000.0;
    }
}
