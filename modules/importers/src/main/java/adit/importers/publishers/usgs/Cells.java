package adit.importers.publishers.usgs;

import adit.importers.publishers.Notices;
import adit.importers.publishers.PublisherNumbers;
import adit.importers.publishers.PublisherNumbers.Qualifier;
import adit.importers.publishers.PublisherNumbers.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Notations of USGS in place of a number; each has its own code. */
final class Cells {

    private static final Pattern WITHHELD = Pattern.compile("^W\\b.*");
    private static final Pattern ABSENT = Pattern.compile("(?i)^na\\b.*");
    private static final String ELSEWHERE = "Included in";
    private static final String TRIFLE = "less than ½ unit";
    private static final Set<String> SIZES = Set.of("Large", "Moderate");
    /** More than the earth weighs, in millions of tons. */
    private static final double LARGEST = 1e16;

    private static final String NOTHING = "no action needed; the cell stays empty";

    private Cells() {}

    /** The number in the figure's cell, in the figure's unit; empty, with a notice, if there is none. */
    static Optional<Reading> read(Statistic figure, Notices notices) {
        String text = figure.text().strip();
        if (text.toLowerCase(Locale.ROOT).startsWith(TRIFLE)) {
            tell(
                    figure,
                    notices,
                    "half-unit",
                    "less than half a unit; read as a quarter, with a range from 0 to a half",
                    "no action needed");
            return Optional.of(new Reading(0.5, Qualifier.BELOW, ""));
        }
        if (text.equals("E")) {
            return exporter(figure, notices);
        }
        if (SIZES.contains(text)) {
            tell(figure, notices, "large", "a word for a size, not a number", NOTHING);
            return Optional.empty();
        }
        if (text.equals("s") || (text.isEmpty() && figure.notes().startsWith(ELSEWHERE))) {
            tell(figure, notices, "included-elsewhere", "counted only in the world total", NOTHING);
            return Optional.empty();
        }
        Optional<Reading> reading = PublisherNumbers.read(text);
        if (reading.isEmpty() || reading.get().value() < 0 || reading.get().value() > LARGEST) {
            notices.value(
                    figure.at(),
                    "unreadable-number",
                    figure.subject() + ": this is not a quantity",
                    "correct it in a copy of the file, or leave the cell empty");
            return Optional.empty();
        }
        judge(figure, reading.get(), notices);
        return reading.filter(Reading::hasValue);
    }

    /** A net exporter relies on no imports; of anything else the letter gives no number. */
    private static Optional<Reading> exporter(Statistic figure, Notices notices) {
        boolean reliance = figure.isReliance();
        tell(
                figure,
                notices,
                "net-exporter",
                "E means net exporter" + (reliance ? "; read as 0" : " and is not a number"),
                reliance ? "no action needed" : NOTHING);
        return reliance ? Optional.of(new Reading(0, Qualifier.EXACT, "")) : Optional.empty();
    }

    private static void judge(Statistic figure, Reading reading, Notices notices) {
        switch (reading.qualifier()) {
            case WITHHELD -> withheld(figure, notices);
            case NOT_AVAILABLE -> absent(figure, notices);
            case BLANK -> blank(figure, notices);
            case ZERO_DASH ->
                notices.kind(figure.at(), "dash-zero", "a dash, which means zero in USGS tables", "no action needed");
            case ABOVE ->
                tell(figure, notices, "more-than", "a lower bound; used as value and lower end", "no action needed");
            case BELOW ->
                tell(
                        figure,
                        notices,
                        "less-than",
                        "an upper bound; half of it is used, with a range from 0 to the bound",
                        "no action needed");
            case EXACT -> {}
        }
        if (!reading.marks().isEmpty()) {
            tell(figure, notices, "footnote-mark", "footnote marks next to the number are ignored", "no action needed");
        }
    }

    private static void blank(Statistic figure, Notices notices) {
        if (WITHHELD.matcher(figure.notes().strip()).matches()) {
            withheld(figure, notices);
        } else if (ABSENT.matcher(figure.notes().strip()).matches()) {
            absent(figure, notices);
        } else {
            tell(figure, notices, "blank-cell", "the cell is empty; zero and unknown cannot be distinguished", NOTHING);
        }
    }

    private static void withheld(Statistic figure, Notices notices) {
        tell(
                figure,
                notices,
                "withheld",
                figure.country() + ": withheld by USGS to avoid disclosing company data",
                NOTHING);
    }

    private static void absent(Statistic figure, Notices notices) {
        tell(figure, notices, "not-available", "not available from USGS", NOTHING);
    }

    private static void tell(Statistic figure, Notices notices, String code, String message, String hint) {
        notices.kind(figure.at(), code, figure.subject() + ": " + message, hint);
    }
}
