package adit.sources.units;

import java.util.Optional;

/** Reads a unit from left to right; every method takes what it names, or leaves the text as it is and returns nothing. */
final class UnitText {

    /** A mass with the basis behind it. */
    record Mass(double tons, String basis) {}

    private String rest;

    UnitText(String unit) {
        rest = unit.strip();
    }

    /** True if nothing is left. */
    boolean ended() {
        return rest.isEmpty();
    }

    /** The symbol of a kind. */
    Optional<UnitSymbol> symbol(UnitSymbol.Kind kind) {
        Optional<UnitSymbol> found = UnitSymbol.find(kind, rest);
        found.ifPresent(symbol -> drop(symbol.text()));
        return found;
    }

    /** A symbol of mass, and the words behind it up to a sign that ends them. */
    Optional<Mass> mass(String... ends) {
        return symbol(UnitSymbol.Kind.MASS)
                .map(symbol -> {
                    String basis = wordsBefore(ends);
                    return new Mass(symbol.factor(), basis.isEmpty() ? symbol.basis() : basis);
                })
                .filter(mass -> !mass.basis().contains("/"));
    }

    /** One of several texts; true if one was there. */
    boolean skip(String... texts) {
        for (String text : texts) {
            if (rest.startsWith(text)) {
                drop(text);
                return true;
            }
        }
        return false;
    }

    /** A year below the line: {@code /y}, {@code per year}. NaN if there is none; 12 for a month. */
    double perYear() {
        String before = rest;
        if (skip("/", "per ", "each ", "a ")) {
            Optional<UnitSymbol> time = symbol(UnitSymbol.Kind.TIME);
            if (time.isPresent()) {
                return 1 / time.get().factor();
            }
        }
        rest = before;
        return Double.NaN;
    }

    /** Whatever is left. */
    String words() {
        return wordsBefore();
    }

    private String wordsBefore(String... ends) {
        int end = rest.length();
        for (String each : ends) {
            int at = rest.indexOf(each);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String words = rest.substring(0, end).strip();
        rest = rest.substring(end).strip();
        return words;
    }

    private void drop(String text) {
        rest = rest.substring(text.length()).strip();
    }
}
