package adit.importers.publishers.baci;

import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** CEPII's three files of one release, with invented figures in CEPII's layout, and a world that knows their words. */
final class Sample {

    static final String YEAR = "BACI_HS17_Y2024_V202601.csv";
    static final String COUNTRIES = "country_codes_V202601.csv";
    static final String PRODUCTS = "product_codes_HS17_V202601.csv";

    static final List<String> PLACES = List.of("CHL", "CHN", "USA", "JPN", "COD", "BEL", "TWN");
    static final List<String> FORMS =
            List.of("refined-copper", "lithium-chemical", "cobalt-hydroxide", "refined-cobalt", "flake-graphite");

    private Sample() {}

    static Vocabulary words() {
        return Words.of(FORMS, PLACES);
    }

    /** The cells of tons; each has one of dollars beside it. */
    static List<String> trades(PublisherSample.Result result) {
        return result.cells().stream().filter(cell -> cell.startsWith("trade/")).toList();
    }

    /** All three files. */
    static PublisherSample in(Path folder) {
        return of(folder, YEAR, COUNTRIES, PRODUCTS);
    }

    /** Some of the files. */
    static PublisherSample of(Path folder, String... names) {
        String[] paths =
                java.util.Arrays.stream(names).map(name -> "baci/" + name).toArray(String[]::new);
        return PublisherSample.of(new Baci(), words(), folder, paths);
    }

    /** A year of trade with these rows, and the tables of the release. */
    static PublisherSample rows(Path folder, String... rows) {
        PublisherSample sample = in(folder);
        write(
                folder.resolve(YEAR),
                ("t,i,j,k,v,q\n" + String.join("\n", rows) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return sample;
    }

    /** Reads files that lie in a folder. */
    static PublisherSample.Result read(Path... files) {
        return new PublisherSample(new Baci(), words(), Path.of(""), List.of(files)).read();
    }

    /** The three files in an archive, with a second year beside. */
    static Path archive(Path folder) {
        in(folder);
        Path file = folder.resolve("BACI_HS17_V202601.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] year = Files.readAllBytes(folder.resolve(YEAR));
            put(zip, YEAR, year);
            put(
                    zip,
                    YEAR.replace("2024", "2023"),
                    new String(year, java.nio.charset.StandardCharsets.UTF_8)
                            .replace("\n2024", "\n2023")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            put(zip, "Readme.txt", new byte[] {'x'});
            put(zip, COUNTRIES, Files.readAllBytes(folder.resolve(COUNTRIES)));
            put(zip, PRODUCTS, Files.readAllBytes(folder.resolve(PRODUCTS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : List.of(YEAR, COUNTRIES, PRODUCTS)) {
            folder.resolve(name).toFile().delete();
        }
        return file;
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
