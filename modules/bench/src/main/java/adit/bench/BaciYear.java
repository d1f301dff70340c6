package adit.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes a year of trade as large as CEPII's, in CEPII's layout, drawn from {@link BaciModel}: each flow of the model many times,
 * with other codes of goods, values and quantities scattered around its own. The same seed gives the same file.
 */
final class BaciYear {

    /** Rows of BACI HS17 for one year, about. */
    static final int ROWS = 11_000_000;

    private static final int CODES = 5400;
    private static final double SCATTER = 1.5;
    private static final String ABSENT = "           NA";
    private static final int BUFFER = 1 << 20;

    private final BaciModel model;
    private final long seed;

    BaciYear(BaciModel model, long seed) {
        this.model = model;
        this.seed = seed;
    }

    /** Writes the year and its tables of countries and products into a folder; gives the year. */
    Path write(Path folder, int rows) throws IOException {
        int[] codes = codes();
        writeCountries(folder.resolve("country_codes_V202601.csv"));
        writeProducts(folder.resolve("product_codes_HS17_V202601.csv"), codes);
        Path year = folder.resolve("BACI_HS17_Y2024_V202601.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(year), BUFFER)) {
            out.write("t,i,j,k,v,q\n".getBytes(StandardCharsets.US_ASCII));
            writeRows(out, rows, codes);
        }
        return year;
    }

    private void writeRows(OutputStream out, int rows, int[] codes) throws IOException {
        Mix mix = new Mix(seed);
        List<BaciModel.Pair> flows = model.flows();
        long written = 0;
        for (int i = 0; i < flows.size(); i++) {
            long until = (long) rows * (i + 1) / flows.size();
            for (; written < until; written++) {
                out.write(row(flows.get(i), codes[mix.below(codes.length)], mix));
            }
        }
    }

    private byte[] row(BaciModel.Pair flow, int code, Mix mix) {
        double factor = Math.exp(SCATTER * mix.normal());
        StringBuilder row = new StringBuilder(48);
        row.append("2024,").append(model.codes().get(flow.from())).append(',');
        row.append(model.codes().get(flow.to())).append(',');
        row.append(String.valueOf(1_000_000 + code), 1, 7).append(',');
        thousandths(row, flow.value() * factor);
        row.append(',');
        if (Double.isNaN(flow.tons())) {
            row.append(ABSENT);
        } else {
            thousandths(row, flow.tons() * factor * Math.exp(mix.normal() / 2));
        }
        return row.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** With three decimals, at least a thousandth. */
    private static void thousandths(StringBuilder row, double number) {
        long units = Math.max(1, Math.round(1000 * number));
        row.append(units / 1000).append('.');
        row.append(String.valueOf(1000 + units % 1000), 1, 4);
    }

    /** As many codes as the Harmonized System has, among them all that an import reads. */
    private int[] codes() throws IOException {
        TreeSet<Integer> codes = new TreeSet<>(imported());
        Mix mix = new Mix(seed + 1);
        while (codes.size() < CODES) {
            codes.add(10_000 + mix.below(960_000));
        }
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> imported() throws IOException {
        List<Integer> codes = new ArrayList<>();
        Path forms = Shipped.root().resolve(Shipped.WORLD).resolve("import/hs6-forms.csv");
        Files.readAllLines(forms).stream()
                .skip(1)
                .forEach(row -> codes.add(Integer.parseInt(row.substring(0, row.indexOf(',')))));
        return codes;
    }

    private void writeCountries(Path file) throws IOException {
        StringBuilder text = new StringBuilder("country_code,country_name,country_iso2,country_iso3\n");
        for (Map.Entry<String, Integer> each : model.codes().entrySet()) {
            text.append(String.format(Locale.ROOT, "%d,%s,,%s%n", each.getValue(), name(each.getKey()), each.getKey()));
        }
        Files.writeString(file, text);
    }

    private static String name(String code) {
        return code.equals("S19") ? "\"Other Asia, nes\"" : code;
    }

    private static void writeProducts(Path file, int[] codes) throws IOException {
        StringBuilder text = new StringBuilder("code,description\n");
        Arrays.stream(codes).forEach(code -> text.append(String.format("%06d,goods%n", code)));
        Files.writeString(file, text);
    }
}
