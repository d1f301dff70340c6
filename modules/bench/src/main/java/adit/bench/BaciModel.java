package adit.bench;

import adit.sources.WorldReader;
import adit.world.Place;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Flows to draw a year of trade from: those of the extract of BACI in the folder next to the repository, or, if it is absent,
 * every pair of the shipped world's places.
 *
 * @param flows sorted by exporter and importer
 * @param codes number of each place in a file of CEPII's layout, by its own code
 */
record BaciModel(List<Pair> flows, Map<String, Integer> codes) {

    /** The extract, relative to the repository. */
    static final String EXTRACT = "../shared/data/baci-2024/baci_2024_hs6_bilateral.csv";

    private static final double VALUE = 100;
    private static final double TONS = 20;

    /**
     * One flow to draw from.
     *
     * @param from exporter
     * @param to importer
     * @param value 1000 US$
     * @param tons t; NaN if not stated
     */
    record Pair(String from, String to, double value, double tons) {}

    BaciModel {
        flows = List.copyOf(flows);
        codes = Map.copyOf(codes);
    }

    static BaciModel read() throws IOException {
        Path extract = Shipped.root().resolve(EXTRACT);
        List<Pair> flows = Files.isRegularFile(extract) ? extract(extract) : pairs();
        flows.sort(Comparator.comparing(Pair::from).thenComparing(Pair::to));
        Map<String, Integer> codes = new TreeMap<>();
        flows.forEach(flow -> {
            codes.putIfAbsent(flow.from(), 1 + 3 * codes.size());
            codes.putIfAbsent(flow.to(), 1 + 3 * codes.size());
        });
        return new BaciModel(flows, codes);
    }

    private static List<Pair> extract(Path file) throws IOException {
        List<Pair> flows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String tons = row.getField("qty_t");
                flows.add(new Pair(
                        row.getField("exporter"),
                        row.getField("importer"),
                        Double.parseDouble(row.getField("value_kusd")),
                        tons.isBlank() || tons.equals("NA") ? Double.NaN : Double.parseDouble(tons)));
            }
        }
        return flows;
    }

    private static List<Pair> pairs() {
        List<Place> places =
                WorldReader.read(Shipped.root().resolve(Shipped.WORLD)).places();
        List<Pair> flows = new ArrayList<>();
        for (Place from : places) {
            for (Place to : places) {
                if (!from.equals(to)) {
                    flows.add(new Pair(from.id().code(), to.id().code(), VALUE, TONS));
                }
            }
        }
        return flows;
    }
}
