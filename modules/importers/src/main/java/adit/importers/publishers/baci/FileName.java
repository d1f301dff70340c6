package adit.importers.publishers.baci;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Information in the name of a file. CEPII's are such as {@code BACI_HS17_Y2024_V202601.csv}, {@code country_codes_V202601.csv} and
 * {@code product_codes_HS17_V202601.csv}.
 *
 * @param name without folder
 */
record FileName(String name) {

    private static final Pattern RELEASE = Pattern.compile("(?i)_V([0-9]{6}[a-z]?)(?=[_.]|$)");
    private static final Pattern REVISION = Pattern.compile("(?i)_(HS[0-9]{2})(?=[_.]|$)");
    private static final Pattern YEAR = Pattern.compile("(?i)_Y?((?:19|20)[0-9]{2})(?=[_.]|$)");

    /** The last part of a path or of an entry of an archive. */
    static FileName of(String path) {
        return new FileName(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
    }

    boolean isCountries() {
        return lower().startsWith("country_code");
    }

    boolean isProducts() {
        return lower().startsWith("product_code");
    }

    boolean isArchive() {
        return lower().endsWith(".zip");
    }

    boolean isTable() {
        return lower().endsWith(".csv");
    }

    /** Year of the trade; 0 if the name does not contain it. */
    int year() {
        return find(YEAR).map(Integer::parseInt).orElse(0);
    }

    /** Release, such as {@code 202601}, or {@code 202401b} if CEPII corrected it; in lower case. */
    Optional<String> release() {
        return find(RELEASE).map(found -> found.toLowerCase(java.util.Locale.ROOT));
    }

    /** Revision of the Harmonized System, such as {@code HS17}. */
    Optional<String> revision() {
        return find(REVISION).map(found -> found.toUpperCase(java.util.Locale.ROOT));
    }

    private Optional<String> find(Pattern pattern) {
        Matcher found = pattern.matcher(name);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private String lower() {
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
