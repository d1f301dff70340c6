package adit.importers;

import java.util.Locale;

/** A number with the word that it counts. */
final class Counted {

    private Counted() {}

    /** Examples: {@code 1 error}, {@code 2,000 errors}. */
    static String of(long number, String word) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? word : word + "s");
    }
}
