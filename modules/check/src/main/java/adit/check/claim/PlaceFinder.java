package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.text.Span;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The country that a claim speaks of, and the other one where there are two. */
final class PlaceFinder {

    private static final Pattern ORIGIN_BEFORE =
            Pattern.compile("\\b(?:from|on|by|made in|produced in)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGIN_AFTER = Pattern.compile("^(?:から|産|製|への依存|に依存|が供給|依存)");
    private static final Pattern ORIGIN_MARK = Pattern.compile("対$");
    private static final Pattern IMPORTER_AFTER = Pattern.compile(
            "^(?:'s?)?\\s*(?:[A-Za-z-]+\\s+){0,4}imports?\\b|^(?:の|は|が)[^、。]{0,16}(?:輸入|調達)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTSIDE_BEFORE = Pattern.compile(
            "\\b(?:outside|excluding|except|other than|without|apart from|beyond)\\s+(?:of\\s+)?(?:the\\s+)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTSIDE_AFTER = Pattern.compile("^(?:以外|を除|の外)");

    /** Places of a claim; {@code place} is empty if it speaks of none. */
    record Places(String place, Optional<String> other) {}

    private PlaceFinder() {}

    static Places find(ReadSentence sentence, Quantity quantity, Measure measure) {
        if (measure.of().isImports() && (measure.kind() == Kind.SHARE || measure.kind() == Kind.POINTS)) {
            return imports(sentence, quantity.at());
        }
        Optional<ItemList> nearest = sentence.nearest(sentence.places(), quantity.at());
        if (nearest.isEmpty() || isOutside(sentence, nearest.get())) {
            boolean total = nearest.isEmpty() && (world(sentence) || measure.of() == Base.PRICE);
            return new Places(total && measure.kind() != Kind.SHARE ? Gazetteer.WORLD : "", Optional.empty());
        }
        if (measure.kind() == Kind.MULTIPLE && !MeasureFinder.became(sentence, quantity.at())) {
            return compared(sentence, quantity.at());
        }
        boolean whole = measure.kind() == Kind.AMOUNT
                && sentence.inClause(WordKind.PLACE, quantity.at()).stream()
                        .anyMatch(place -> place.meaning().equals(Gazetteer.WORLD))
                && !sentence.sameClause(nearest.get().at(), quantity.at());
        return new Places(whole ? Gazetteer.WORLD : nearest.get().code(), Optional.empty());
    }

    private static boolean world(ReadSentence sentence) {
        return sentence.list(WordKind.PLACE).stream()
                .anyMatch(place -> place.meaning().equals(Gazetteer.WORLD));
    }

    private static boolean isOutside(ReadSentence sentence, ItemList place) {
        return OUTSIDE_BEFORE
                        .matcher(sentence.text().substring(0, place.at().start()))
                        .find()
                || OUTSIDE_AFTER
                        .matcher(sentence.text().substring(place.at().end()))
                        .find();
    }

    /** Supplier and importer. */
    private static Places imports(ReadSentence sentence, Span quantity) {
        List<ItemList> all = sentence.places();
        Optional<ItemList> origin = all.stream()
                .filter(place -> isOrigin(sentence, place))
                .min(Comparator.comparingInt(place -> sentence.cost(place.at(), quantity)));
        Optional<ItemList> importer = all.stream()
                .filter(place -> !origin.equals(Optional.of(place)))
                .filter(place -> IMPORTER_AFTER
                        .matcher(sentence.text().substring(place.at().end()))
                        .find())
                .min(Comparator.comparingInt(place -> sentence.cost(place.at(), quantity)));
        Optional<ItemList> supplier = origin.or(() -> all.stream()
                .filter(place -> !importer.equals(Optional.of(place)))
                .min(Comparator.comparingInt(place -> sentence.cost(place.at(), quantity))));
        Optional<ItemList> receiver = importer.or(() -> all.stream()
                .filter(place -> !supplier.equals(Optional.of(place)))
                .min(Comparator.comparingInt(place -> sentence.cost(place.at(), quantity))));
        boolean world = receiver.isEmpty() && world(sentence);
        return new Places(
                supplier.map(ItemList::code).orElse(""),
                receiver.map(ItemList::code).or(() -> world ? Optional.of(Gazetteer.WORLD) : Optional.empty()));
    }

    private static boolean isOrigin(ReadSentence sentence, ItemList place) {
        String before = sentence.text().substring(0, place.at().start());
        String after = sentence.text().substring(place.at().end());
        return place.at().of(sentence.text()).startsWith("対")
                || ORIGIN_BEFORE.matcher(before).find()
                || ORIGIN_AFTER.matcher(after).find()
                || ORIGIN_MARK.matcher(before).find();
    }

    /** «China refines eight times as much as Japan»: the first place over the second. */
    private static Places compared(ReadSentence sentence, Span quantity) {
        List<ItemList> before = sentence.places().stream()
                .filter(place -> place.at().end() <= quantity.start())
                .toList();
        List<ItemList> after = sentence.places().stream()
                .filter(place -> place.at().start() >= quantity.end())
                .toList();
        if (!before.isEmpty() && !after.isEmpty()) {
            return new Places(
                    before.getLast().code(), Optional.of(after.getFirst().code()));
        }
        if (before.size() > 1) {
            return new Places(
                    before.getFirst().code(), Optional.of(before.getLast().code()));
        }
        return new Places("", Optional.empty());
    }

    /** The mention that names a place in a sentence, for searches around it. */
    static List<Mention> named(ReadSentence sentence) {
        return sentence.list(WordKind.PLACE).stream()
                .filter(place -> !place.meaning().equals(Gazetteer.WORLD))
                .toList();
    }
}
