package adit.cli;

import java.io.IOException;

/**
 * What a plant of the world of 2010 can make, by its ramp.
 *
 * @param projects capacities
 * @param ramps shares of nameplate
 */
record PastPlants(CsvRows projects, CsvRows ramps) {

    private static final String PROCESS = "crack-rare-earths";
    private static final int FIRST = 2011;
    private static final int FULL = 4;

    static PastPlants of(String world) throws IOException {
        return new PastPlants(CsvRows.of(world + "/projects.csv"), CsvRows.of(world + "/leadtimes.csv"));
    }

    /** Tons that the started parts of a plant can make in a year. */
    double working(PastRun run, String plant, int year) {
        double sum = 0;
        for (int start = FIRST; start <= year; start++) {
            int age = Math.min(year - start + 1, FULL);
            sum += run.started(plant, start) * share("ramp_" + age);
        }
        return sum * share("utilisation") * projects.number("capacity", plant);
    }

    private double share(String item) {
        return ramps.number("value", PROCESS, item, "*");
    }
}
