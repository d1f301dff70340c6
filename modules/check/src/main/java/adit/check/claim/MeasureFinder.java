package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.text.Span;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a quantity measures, from the words around it. */
final class MeasureFinder {

    private static final Set<String> OTHER_THINGS = Set.of("tariff", "other", "plans");
    private static final Set<String> NEUTRAL = Set.of("share");
    private static final int NEAR = 30;
    private static final Pattern LEVEL_BEFORE =
            Pattern.compile("\\b(?:to|from|at)\\s+(?:[a-z]+\\s){0,2}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL_AFTER = Pattern.compile("^(?:程度|超|余り|弱|強)?(?:に|へ|まで|から|となっ|を占め|だった|である)");
    private static final Pattern CHANGE_AFTER =
            Pattern.compile("^(?:程度|超|余り|弱|強)?(?:の)?(?:増|減|上昇|下落|低下|拡大|縮小|伸び|高ま|落ち込|急増)");
    private static final Pattern YEAR_ON_YEAR =
            Pattern.compile("前年(?:同期|度)?比|前年に比べ|前年より|year[- ]on[- ]year|from a year earlier", Pattern.CASE_INSENSITIVE);
    private static final Pattern BECAME =
            Pattern.compile("doubl|tripl|halv|倍増|半減|倍に|fold (?:increase|rise|jump)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_VALUE = Pattern.compile(
            "\\b(?:by|in) value\\b|\\bin value terms\\b|\\bimport value\\b|\\bvalue of (?:\\w+ ){0,3}imports?\\b"
                    + "|金額(?:ベース)?(?:で|の|では)|輸入額",
            Pattern.CASE_INSENSITIVE);

    private MeasureFinder() {}

    /** The measure; empty if the number is about something else, such as a tariff. */
    static Optional<Measure> find(ReadSentence sentence, Quantity quantity) {
        Optional<Base> base = base(sentence, quantity.at());
        Unit unit = quantity.amount().unit();
        return base.flatMap(of -> switch (unit) {
            case DOLLARS_PER_TONNE -> Optional.of(new Measure(Kind.AMOUNT, Base.PRICE));
            case POINTS -> Optional.of(new Measure(Kind.POINTS, of == Base.OUTPUT ? Base.OUTPUT_SHARE : of));
            case RANK -> Optional.of(new Measure(Kind.RANK, of));
            case MULTIPLE -> Optional.of(new Measure(Kind.MULTIPLE, of));
            case TONNES -> of == Base.PRICE ? Optional.empty() : Optional.of(new Measure(Kind.AMOUNT, of));
            case SHARE -> share(sentence, quantity, of);
            case FACT -> Optional.empty();
        });
    }

    private static Optional<Measure> share(ReadSentence sentence, Quantity quantity, Base of) {
        if (changes(sentence, quantity.at())) {
            boolean share = of == Base.OUTPUT
                    && sentence.inClause(WordKind.MEASURE, quantity.at()).stream()
                            .anyMatch(word -> NEUTRAL.contains(word.meaning()));
            return Optional.of(new Measure(Kind.GROWTH, share ? Base.OUTPUT_SHARE : of));
        }
        Base counted = of == Base.IMPORTS && BY_VALUE.matcher(sentence.text()).find() ? Base.IMPORT_VALUE : of;
        return of == Base.PRICE ? Optional.empty() : Optional.of(new Measure(Kind.SHARE, counted));
    }

    private static Optional<Base> base(ReadSentence sentence, Span at) {
        List<Mention> near = sentence.inClause(WordKind.MEASURE, at).stream()
                .filter(mention -> !NEUTRAL.contains(mention.meaning()))
                .toList();
        if (!near.isEmpty()) {
            return meaning(near.getFirst().meaning());
        }
        boolean said = !sentence.inClause(WordKind.STAGE, at).isEmpty() || world(sentence, at);
        if (said) {
            return Optional.of(Base.OUTPUT);
        }
        return sentence.list(WordKind.MEASURE).stream()
                .filter(mention -> mention.at().end() <= at.start() && !NEUTRAL.contains(mention.meaning()))
                .min(java.util.Comparator.comparingInt(mention -> sentence.cost(mention.at(), at)))
                .map(mention -> meaning(mention.meaning()))
                .orElse(Optional.of(Base.OUTPUT));
    }

    private static boolean world(ReadSentence sentence, Span at) {
        return sentence.inClause(WordKind.PLACE, at).stream()
                .anyMatch(place -> place.meaning().equals(Gazetteer.WORLD));
    }

    private static Optional<Base> meaning(String word) {
        return OTHER_THINGS.contains(word)
                ? Optional.empty()
                : Optional.of(Base.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** True if the quantity says by how much something changed, not what it became. */
    static boolean changes(ReadSentence sentence, Span at) {
        String text = sentence.text();
        String before = text.substring(Math.max(0, at.start() - NEAR), at.start());
        String after = text.substring(at.end());
        if (LEVEL_BEFORE.matcher(before).find()) {
            return false;
        }
        if (YEAR_ON_YEAR.matcher(before).find() || CHANGE_AFTER.matcher(after).find()) {
            return true;
        }
        boolean level = LEVEL_AFTER.matcher(after).find();
        return !level && growth(sentence, at).isPresent();
    }

    /** The word that says up or down, near a quantity. */
    static Optional<Mention> growth(ReadSentence sentence, Span at) {
        return sentence.inClause(WordKind.GROWTH, at).stream()
                .filter(word -> word.at().distance(at) <= NEAR)
                .filter(word -> sentence.list(WordKind.BEFORE).stream()
                        .noneMatch(other -> other.at().overlaps(word.at())))
                .findFirst();
    }

    /** True if a multiple says what something became, not how it compares with another place. */
    static boolean became(ReadSentence sentence, Span at) {
        String around =
                sentence.text().substring(at.start(), Math.min(sentence.text().length(), at.end() + NEAR));
        return BECAME.matcher(around).find() || growth(sentence, at).isPresent();
    }
}
