package adit.importers.publishers.baci;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.basics.PlaceId;
import adit.importers.publishers.PublisherTable;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.Heading;
import adit.sources.table.Row;
import adit.sources.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CEPII's codes of countries, which are not quite those of ISO 3166-1, and the places of the world that they mean. */
final class Countries {

    /**
     * A country as the publisher names it.
     *
     * @param iso3 alpha-3 code, or one of CEPII's own such as {@code S19}
     * @param name its name
     */
    record Country(String iso3, String name) {}

    private static final String CODE = "country_code";
    private static final List<String> ISO3 = List.of("country_iso3", "iso_3digit_alpha");
    private static final List<String> NAME = List.of("country_name", "country_name_full");

    private final Map<String, Country> byCode = new HashMap<>();
    private boolean tableRead;

    /** Takes the rows of a table of countries. */
    void add(String file, String text, Issues issues) {
        PublisherTable.parse(file, text, List.of(CODE), issues).ifPresent(table -> add(table, issues));
    }

    /** Stores a name that is given with a code in a trade file. */
    void name(String iso3, String name) {
        byCode.computeIfAbsent(iso3, code -> new Country(code, name));
    }

    /** True if a table of countries was read. */
    boolean tableRead() {
        return tableRead;
    }

    /** The country with a code; empty if no table has it. */
    Optional<Country> find(String code) {
        return Optional.ofNullable(byCode.get(plain(code)));
    }

    /** The place of the world that a country is, by its code or else by its name; empty if the world has none. */
    static Optional<PlaceId> place(Country country, Vocabulary vocabulary) {
        if (!country.iso3().isBlank() && vocabulary.has(new PlaceId(country.iso3()))) {
            return Optional.of(new PlaceId(country.iso3()));
        }
        return vocabulary.findPlace(country.name()).filter(vocabulary::has);
    }

    private void add(Table table, Issues issues) {
        String iso3 = column(table.heading(), ISO3);
        String name = column(table.heading(), NAME);
        if (iso3.isEmpty()) {
            issues.add(Issue.error(
                    "missing-column",
                    table.file(),
                    1,
                    ISO3.getFirst(),
                    "",
                    "the table of countries has no column of alpha-3 codes",
                    "use the original table of the publisher"));
            return;
        }
        tableRead = true;
        for (Row row : table.rows()) {
            byCode.put(plain(row.text(CODE)), new Country(row.text(iso3).strip(), row.text(name)));
        }
    }

    private static String column(Heading heading, List<String> names) {
        return names.stream().filter(heading::has).findFirst().orElse("");
    }

    /** The code without blanks and leading zeros. */
    private static String plain(String code) {
        return code.strip().replaceFirst("^0+(?=[0-9])", "");
    }
}
