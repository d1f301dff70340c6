package adit.sources.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit that was probably meant by one that cannot be read: words in another case ({@code KT/Y}), and bases with other signs between their parts ({@code
 * LiOH.H2O}).
 */
final class NearUnit {

    private static final Pattern WORD = Pattern.compile("[^\\s/()]+");

    private NearUnit() {}

    /** A unit that can be read in a column; empty if none is near. Example: {@code kt/y} for {@code KT/Y}. */
    static Optional<String> find(String unit, UnitColumn column, List<String> bases) {
        List<String> tried = List.of(
                replaced(unit, bases, true),
                replaced(unit, bases, false),
                replaced(unit.toLowerCase(Locale.ROOT), bases, true));
        return tried.stream()
                .filter(each -> !each.equals(unit))
                .filter(each ->
                        column.read(each).filter(read -> known(read, bases)).isPresent())
                .findFirst();
    }

    private static boolean known(UnitReading read, List<String> bases) {
        return read.basis().isEmpty() || bases.contains(read.basis());
    }

    private static String replaced(String unit, List<String> bases, boolean lower) {
        Matcher word = WORD.matcher(unit);
        StringBuilder near = new StringBuilder();
        while (word.find()) {
            word.appendReplacement(near, Matcher.quoteReplacement(near(word.group(), bases, lower)));
        }
        return word.appendTail(near).toString();
    }

    /** A basis or a symbol with the same letters; of several, that in lower case if it is wanted, else the first. */
    private static String near(String word, List<String> bases, boolean lower) {
        List<String> known = new ArrayList<>(bases);
        for (UnitSymbol symbol : UnitSymbol.ignoringCase(word)) {
            if (!Double.isNaN(symbol.factor())) {
                known.add(symbol.text());
            }
        }
        List<String> alike =
                known.stream().filter(each -> plain(each).equals(plain(word))).toList();
        return alike.stream()
                .filter(each -> !lower || each.equals(each.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(alike.isEmpty() ? word : alike.getFirst());
    }

    private static String plain(String word) {
        return word.replaceAll("[^\\p{L}\\p{N}$%€£¥]", "").toLowerCase(Locale.ROOT);
    }
}
