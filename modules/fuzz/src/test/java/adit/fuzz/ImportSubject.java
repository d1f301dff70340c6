package adit.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Publishers' files. */
final class ImportSubject implements Subject {

    /** Publisher, folder of its samples, and the file. */
    private static final List<List<String>> FILES = List.of(
            List.of("usgs-mcs", "usgs", "release.csv"),
            List.of("baci", "baci", "BACI_HS17_Y2024_V202601.csv"),
            List.of("oecd-crc", "oecd", "oecd_crc_2026.csv"),
            List.of("wgi", "wgi", "WGIData.csv"));

    /** Tables with figures; a world without them is read faster, and has all forms and places. */
    private static final Set<String> FIGURES = Set.of(
            "demand.csv",
            "scrap.csv",
            "governance.csv",
            "trade.csv",
            "trade_values.csv",
            "prices.csv",
            "production.csv",
            "facilities.csv",
            "projects.csv",
            "owners.csv",
            "states.csv",
            "costs.csv",
            "leadtimes.csv",
            "growth.csv",
            "stocks.csv",
            "reserves.csv",
            "restrictions.csv",
            "observations.csv",
            "compositions.csv",
            "country_risk.csv",
            "elasticities.csv",
            "criticality.csv",
            "errata.csv",
            "policy.csv");

    private final List<Sample> samples = new ArrayList<>();
    private final Sample world;

    /**
     * Reads the files.
     *
     * @param publishers the folder with a folder for each publisher
     * @param shipped the shipped world
     */
    ImportSubject(Path publishers, Path shipped) throws IOException {
        Sample found = Sample.read(shipped);
        Sample made = Sample.empty();
        for (String name : found.names()) {
            String text = found.text(name);
            made = made.with(name, FIGURES.contains(name) ? text.substring(0, text.indexOf('\n') + 1) : text);
        }
        world = made;
        for (List<String> file : FILES) {
            Sample all = Sample.read(publishers.resolve(file.get(1)));
            Sample sample = Sample.empty().with("publisher", file.getFirst());
            for (String name : all.names()) {
                sample = sample.with("files/" + name, all.bytes(name));
            }
            samples.add(sample.with("file", file.get(2)));
        }
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int share() {
        return 10;
    }

    @Override
    public Sample sample(Random random) {
        Sample sample = Words.pick(samples, random);
        for (String name : world.names()) {
            sample = sample.with("world/" + name, world.bytes(name));
        }
        return sample;
    }

    @Override
    public List<List<String>> commands(Path folder, Sample sample) {
        return List.of(List.of(
                "data",
                "import",
                sample.text("publisher"),
                folder.resolve("files").resolve(sample.text("file")).toString(),
                "--world",
                folder.resolve("world").toString(),
                "--dry-run",
                "-q"));
    }

    /** The samples have the oddities of original files, of which an import warns. */
    @Override
    public boolean isClean() {
        return false;
    }

    @Override
    public Alteration alter(Sample sample, Random random) {
        String name = "files/" + sample.text("file");
        if (random.nextInt(3) == 0) {
            return FileBytes.alter(sample, name, random);
        }
        Table table = Table.of(sample.text(name));
        int row = random.nextInt(table.size() + 1) - 1;
        int column = random.nextInt(table.heading().size());
        String value = Words.pick(random.nextBoolean() ? Words.NO_NUMBERS : Words.CONTROLS, random);
        return Alteration.of(
                "cell",
                name + " row " + (row + 2) + " column " + column + " becomes '" + value + "'",
                Expect.ANY,
                sample.with(name, table.with(row, column, value).text(false)));
    }
}
