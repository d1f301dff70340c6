package adit.importers.publishers.mapped.map;

import adit.importers.publishers.PublisherNumbers;
import adit.importers.publishers.PublisherNumbers.Qualifier;
import adit.importers.publishers.PublisherNumbers.Reading;
import adit.sources.table.Numbers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cells with numbers of one file. Nothing is zero but a number and the words that the map calls zero: a dash that it does
 * not name is unreadable, and an empty cell is missing.
 */
public final class NumberText {

    /** No character separates groups of three digits. */
    public static final char NONE = '\0';

    private static final Pattern RUN = Pattern.compile("[0-9][0-9.,'’ \u00a0\u2009\u202f]*");
    private static final String BLANKS = " \u00a0\u2009\u202f";

    private final CellWords words;
    private final boolean usual;
    private final Pattern form;
    private final String groups;
    private final char decimal;

    public NumberText(FileForm file, CellWords words) {
        this.words = words;
        decimal = file.decimal();
        usual = decimal == '.' && file.thousands().isEmpty();
        groups = file.thousands().map(NumberText::alike).orElse(decimal == ',' ? ".'’" + BLANKS : "");
        String whole =
                groups.isEmpty() ? "[0-9]+" : "(?:[0-9]+|[0-9]{1,3}(?:[" + Pattern.quote(groups) + "][0-9]{3})+)";
        form = Pattern.compile(whole + "(?:" + Pattern.quote(String.valueOf(decimal)) + "[0-9]*)?");
    }

    private static String alike(char sign) {
        return switch (sign) {
            case NONE -> "";
            case ' ' -> BLANKS;
            case '\'' -> "'’";
            default -> String.valueOf(sign);
        };
    }

    /** The content of a cell; empty if it cannot be read. */
    public Optional<Reading> read(String cell) {
        if (words.isEmpty()) {
            return number(cell);
        }
        String key = Headings.key(cell);
        if (words.zero().contains(key)) {
            return Optional.of(new Reading(0, Qualifier.EXACT, ""));
        }
        if (words.withheld().contains(key)) {
            return Optional.of(new Reading(Double.NaN, Qualifier.WITHHELD, ""));
        }
        if (words.missing().contains(key)) {
            return Optional.of(new Reading(Double.NaN, Qualifier.NOT_AVAILABLE, ""));
        }
        return number(cell);
    }

    private Optional<Reading> number(String cell) {
        double quick = decimal == '.' ? Numbers.parse(cell) : Double.NaN;
        if (!Double.isNaN(quick)) {
            return Optional.of(new Reading(quick, Qualifier.EXACT, ""));
        }
        return (usual ? Optional.of(cell) : plain(cell))
                .flatMap(PublisherNumbers::read)
                .filter(reading -> reading.qualifier() != Qualifier.ZERO_DASH);
    }

    /** The cell with a decimal point and without thousands separators; empty if its digits are separated in another way. */
    private Optional<String> plain(String cell) {
        Matcher run = RUN.matcher(cell);
        if (!run.find()) {
            return Optional.of(cell);
        }
        String number = run.group().stripTrailing();
        if (!form.matcher(number).matches()) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(cell.substring(0, run.start()));
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            if (sign == decimal) {
                plain.append('.');
            } else if (groups.indexOf(sign) < 0) {
                plain.append(sign);
            }
        }
        return Optional.of(plain + cell.substring(run.start() + number.length()));
    }

    /** What to try for a cell that cannot be read. */
    public String hint(String cell) {
        String bare = cell.strip();
        if (bare.matches("[-+]?[0-9]+,[0-9]+") && decimal == '.') {
            return "if this is a decimal comma, write decimal: comma in the map, under file";
        }
        if (bare.matches("[-+]?[0-9.,'’ \u00a0\u2009\u202f]+")) {
            return "write decimal: and thousands: in the map, under file, as they are in the file";
        }
        return bare.matches(".*[0-9].*")
                ? "correct it in a copy of the file, or leave the cell empty"
                : "if it stands for a number that is missing, withheld or zero, add it to words in the map";
    }
}
