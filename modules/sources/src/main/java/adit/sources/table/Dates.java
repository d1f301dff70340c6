package adit.sources.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads ISO dates, such as {@code 2025-04-04}. */
public final class Dates {

    private Dates() {}

    /** The date; empty if the text is none or the day does not exist, such as {@code 2025-02-30}. */
    public static Optional<LocalDate> find(String text) {
        if (!hasShape(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean hasShape(String text) {
        if (text.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            boolean fits = dash ? c == '-' : Character.isDigit(c) && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int part(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
