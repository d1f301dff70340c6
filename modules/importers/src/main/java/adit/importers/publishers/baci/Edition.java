package adit.importers.publishers.baci;

import adit.basics.SourceId;
import adit.importers.publishers.Vocabulary;
import adit.world.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which edition of BACI a file is of, and how it is cited: {@code cepii-baci-2024-v202601} for the trade of 2024 in the release of
 * January 2026, and {@code cepii-baci-2022-v202401b} for a corrected release, which CEPII marks by a letter. An extract is {@code cepii-baci-2024} if the world cites the same release by that id, else
 * {@code cepii-baci-2024-extract}.
 */
final class Edition {

    private static final String URL = "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37";
    private static final Pattern RELEASE = Pattern.compile("\\bV([0-9]{6}[a-z]?)\\b");

    private Edition() {}

    /** The citation of one year of a file. */
    static Source of(TradeFile file, int year, Vocabulary vocabulary) {
        Optional<String> release = file.name().release().or(() -> toldBeside(file));
        String codes = file.flows().stream()
                .map(flow -> String.format("%06d", flow.hs6()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
        return new Source(
                id(file, year, release, vocabulary),
                title(file, year, release),
                "CEPII",
                release.map(Edition::month).orElse(""),
                URL,
                "agency",
                "Bilateral trade " + year + " in 1000 US$ and t; read for HS " + codes);
    }

    private static SourceId id(TradeFile file, int year, Optional<String> release, Vocabulary vocabulary) {
        String stem = "cepii-baci-" + revision(file) + year;
        if (!file.extract()) {
            return new SourceId(stem + release.map(found -> "-v" + found).orElse(""));
        }
        boolean stands = vocabulary
                .findSource(new SourceId(stem))
                .map(Source::title)
                .filter(title -> release.filter(found -> names(title, found)).isPresent())
                .isPresent();
        return new SourceId(stands ? stem : stem + "-extract");
    }

    /** A release and its correction, such as 202401 and 202401b, are two editions. */
    private static boolean names(String title, String release) {
        Matcher found = RELEASE.matcher(title);
        return found.find() && found.group(1).equals(release);
    }

    /** Nothing for the revision that the shipped world uses. */
    private static String revision(TradeFile file) {
        return file.name()
                .revision()
                .filter(found -> !found.equals("HS17"))
                .map(found -> found.toLowerCase(java.util.Locale.ROOT) + "-")
                .orElse("");
    }

    private static String title(TradeFile file, int year, Optional<String> release) {
        return "BACI " + file.name().revision().orElse("bilateral trade")
                + release.map(found -> ", release V" + found).orElse("") + ", year " + year
                + (file.extract() ? ", extract" : "");
    }

    /** The release given in a note {@code SOURCE.txt} in the folder of an extract. */
    private static Optional<String> toldBeside(TradeFile file) {
        Path note = Path.of(file.file()).resolveSibling("SOURCE.txt");
        if (!file.extract() || !Files.isRegularFile(note)) {
            return Optional.empty();
        }
        try {
            Matcher found = RELEASE.matcher(Files.readString(note, StandardCharsets.UTF_8));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** ISO month of a release. Examples: {@code 202601} is {@code 2026-01}, {@code 202401b} is {@code 2024-01}. */
    private static String month(String release) {
        return release.substring(0, 4) + "-" + release.substring(4, 6);
    }
}
