package adit.check.claim;

import static adit.check.claim.Numerals.DIGITS;
import static adit.check.claim.Numerals.JAPANESE;
import static adit.check.claim.Numerals.KANJI;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tons, prices, multiples and ranks as they are written. */
final class Magnitudes {

    private static final String SCALE = "(thousand|million|billion|mn|bn|[mk](?= |t))";
    private static final String TON = "(tonnes?|tons?|kt|Mt|MT|mt|t)(?![A-Za-z])";
    private static final String PER = "\\s?(?:/|per |a )\\s?(kg|kilogram(?:me)?|tonne|ton|t|lb|pound)(?![A-Za-z])";
    private static final String TIMES = "(two|three|four|five|six|seven|eight|nine|ten|twenty|" + DIGITS + ")";
    private static final double POUND = 0.45359237;
    private static final Map<String, Integer> ORDER = Map.of(
            "second", 2, "third", 3, "fourth", 4, "fifth", 5, "2nd", 2, "3rd", 3, "4th", 4, "5th", 5, "sixth", 6);
    private static final String ROLE =
            "(?:producer|miner|refiner|processor|supplier|exporter|manufacturer|maker|source|smelter|reserves|holder|output|production|importer)s?";

    /** The patterns, those that hold others first. */
    static final List<QuantityPattern> PATTERNS = List.of(
            of("(?:US\\$|\\$|USD\\s?)(" + DIGITS + ")\\s?" + SCALE + "?" + PER, Magnitudes::price),
            of(
                    "(kg|キログラム|キロ|トン|t)(?:当たり|あたり|当り)(?:の価格は|で)?\\s?(?:約|およそ|平均)?\\s?" + JAPANESE + "\\s?(?:米)?ドル",
                    found -> priceJa(found, 1, 2)),
            of(JAPANESE + "\\s?(?:米)?ドル\\s?/\\s?(kg|キログラム|キロ|トン|t)", found -> priceJa(found, 5, 1)),
            of(
                    "(?!(?:19|20)\\d\\d\\b)(" + DIGITS + ")\\s?" + SCALE + "?\\s?(?:-|~|to)\\s?(" + DIGITS + ")\\s?"
                            + SCALE + "?[ -]?(?:metric )?" + TON,
                    Magnitudes::tonRange),
            of("(" + DIGITS + ")\\s?" + SCALE + "?[ -]?(?:metric )?" + TON, Magnitudes::tons),
            of(JAPANESE + "\\s?(?:メートル)?トン", Magnitudes::tonsJa),
            of("\\b" + TIMES + "[- ]?(?:times|fold)\\b", found -> multiple(found.group(1))),
            of("(?<![A-Za-z])(" + DIGITS + ")x\\b", found -> multiple(found.group(1))),
            of("\\b(twice|doubl(?:e|ed|ing))\\b", found -> Amount.of(2, 0.4, Unit.MULTIPLE)),
            of("\\btripl(?:e|ed|ing)\\b", found -> Amount.of(3, 0.4, Unit.MULTIPLE)),
            of("\\bhalved\\b|半減", found -> Amount.of(0.5, 0.1, Unit.MULTIPLE)),
            of("(" + DIGITS + "|" + KANJI + ")倍", found -> multiple(found.group(1))),
            of("倍増", found -> Amount.of(2, 0.4, Unit.MULTIPLE)),
            of(
                    "\\b(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th)[- ](?:largest|biggest|most important|leading)\\b(?=[^.;,]{0,60}"
                            + ROLE + "\\b)",
                    Magnitudes::rank),
            of(
                    "\\b(?:largest|biggest|leading|top|number one|No\\. ?1|dominant)\\b(?=[^.;,]{0,60}" + ROLE + "\\b)",
                    found -> rank(1)),
            of("\\b(?:more|larger|bigger)\\b[^.;,]{0,60}than any other country", found -> rank(1)),
            of(
                    "世界最大(?!級|規模)|最大の(?=[^。、]{0,12}(?:生産|産出|供給|輸出|埋蔵|精錬|製錬))|世界一|世界首位|首位|世界トップ(?!クラス|レベル|級|水準)",
                    found -> rank(1)),
            of("(?:世界)?第?(" + DIGITS + "|" + KANJI + ")位", found -> rank((int) Numerals.value(found.group(1)))),
            of("世界で?(" + DIGITS + "|" + KANJI + ")番目", found -> rank((int) Numerals.value(found.group(1)))));

    private Magnitudes() {}

    private static QuantityPattern of(String regex, Function<MatchResult, Amount> reads) {
        boolean cased = regex.contains("Mt|MT");
        return new QuantityPattern(
                cased ? Pattern.compile(regex) : Pattern.compile(regex, Pattern.CASE_INSENSITIVE), reads);
    }

    private static Amount price(MatchResult found) {
        double factor = Numerals.scale(found.group(2)) / tonsOf(found.group(3));
        return Amount.of(
                Numerals.value(found.group(1)) * factor,
                Numerals.step(found.group(1)) * factor,
                Unit.DOLLARS_PER_TONNE);
    }

    private static Amount priceJa(MatchResult found, int unit, int number) {
        double factor = 1 / tonsOf(found.group(unit));
        return Amount.of(
                Numerals.japanese(found, number) * factor,
                Numerals.japaneseStep(found, number) * factor,
                Unit.DOLLARS_PER_TONNE);
    }

    private static double tonsOf(String unit) {
        String plain = unit.toLowerCase(Locale.ROOT);
        if (plain.startsWith("k") || plain.startsWith("キロ")) {
            return 0.001;
        }
        return plain.startsWith("lb") || plain.startsWith("pound") ? POUND / 1000 : 1;
    }

    private static Amount tons(MatchResult found) {
        double factor = Numerals.scale(found.group(2)) * tonScale(found.group(3));
        return Amount.of(Numerals.value(found.group(1)) * factor, Numerals.step(found.group(1)) * factor, Unit.TONNES);
    }

    private static Amount tonRange(MatchResult found) {
        double upper = Numerals.scale(found.group(4)) * tonScale(found.group(5));
        double lower = found.group(2) == null ? upper : Numerals.scale(found.group(2)) * tonScale(found.group(5));
        return Amount.range(
                Numerals.value(found.group(1)) * lower,
                Numerals.value(found.group(3)) * upper,
                Numerals.step(found.group(3)) * upper,
                Unit.TONNES);
    }

    private static double tonScale(String unit) {
        return switch (unit) {
            case "kt" -> 1e3;
            case "Mt" -> 1e6;
            default -> 1;
        };
    }

    private static Amount tonsJa(MatchResult found) {
        return Amount.of(Numerals.japanese(found, 1), Numerals.japaneseStep(found, 1), Unit.TONNES);
    }

    private static Amount multiple(String count) {
        double value = Numerals.value(count);
        double step = Numerals.step(count) < 1 ? Numerals.step(count) : Math.max(0.4, value * 0.2);
        return Amount.of(value, step, Unit.MULTIPLE);
    }

    private static Amount rank(MatchResult found) {
        return rank(ORDER.getOrDefault(found.group(1).toLowerCase(Locale.ROOT), 2));
    }

    private static Amount rank(int place) {
        return Amount.of(place, 0, Unit.RANK);
    }
}
