package adit.importers.publishers.worldbank;

import adit.basics.SourceId;
import adit.importers.publishers.Notices;
import adit.importers.publishers.SheetRow;
import adit.sources.table.CellRef;
import adit.world.Source;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The citation of an edition: by the day on which it was updated, which the sheet says above its headings. */
final class Editions {

    private static final String MARK = "Updated on ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private Editions() {}

    /** {@code undated}: the citation; without a date if the sheet says none. Example of an id: {@code worldbank-pink-sheet-2026-06}. */
    static Source source(List<SheetRow> sheet, String file, Notices notices) {
        Optional<LocalDate> day = sheet.stream()
                .map(row -> row.text(0).strip())
                .filter(text -> text.startsWith(MARK))
                .findFirst()
                .flatMap(Editions::day);
        if (day.isEmpty()) {
            notices.kind(
                    CellRef.ofFile(file),
                    "undated",
                    "the sheet has no update date",
                    "no action needed; other sources of the same grade are preferred");
        }
        String month = day.map(date -> "-" + date.toString().substring(0, 7)).orElse("");
        return new Source(
                new SourceId("worldbank-pink-sheet" + month),
                "Commodity Price Data (The Pink Sheet), monthly prices",
                "World Bank",
                day.map(LocalDate::toString).orElse(""),
                "https://www.worldbank.org/en/research/commodity-markets",
                "agency",
                "Monthly prices of base metals on the London Metal Exchange, nominal US$/t");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(MARK.length()).replaceFirst(" 0", " "), DAY));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
