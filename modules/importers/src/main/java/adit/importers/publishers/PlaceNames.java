package adit.importers.publishers;

import adit.basics.PlaceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Names that publishers use for places: {@code place-names.csv} in the package of this class, columns name and place (ISO 3166-1 alpha-3). */
public final class PlaceNames {

    private static final String FILE = "place-names.csv";

    private PlaceNames() {}

    /** Each name as its {@link #key}. */
    public static Map<String, PlaceId> load() {
        Map<String, PlaceId> names = new HashMap<>();
        for (de.siegmar.fastcsv.reader.NamedCsvRecord row :
                de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(text())) {
            names.put(key(row.getField("name")), new PlaceId(row.getField("place")));
        }
        return names;
    }

    /** A name without case, accents, footnote marks and doubled blanks. Example: {@code "Côte d’Ivoire "} and {@code "COTE D'IVOIRE"} agree. */
    public static String key(String name) {
        String plain = Normalizer.normalize(name.replace('\u2019', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.replaceAll("[\\s\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(PlaceNames.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
