package adit.check.claim;

import static adit.check.claim.Numerals.DIGITS;
import static adit.check.claim.Numerals.KANJI;
import static adit.check.claim.Numerals.WORDS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Shares as they are written: per cent, 割, fractions in words, halves and majorities; ranges of them; percentage points. */
final class Shares {

    private static final String PERCENT = "(?:%|percent\\b|per cent\\b|pct\\b|パーセント)";
    private static final String NO_POINTS = "(?!\\s?-?\\s?(?:points?|ポイント))";
    private static final Map<String, Integer> ORDINALS = Map.of(
            "half", 2, "halve", 2, "third", 3, "quarter", 4, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
            "eighth", 8, "tenth", 10);
    private static final String PARTS = "(halves|half|third|quarter|fourth|fifth|sixth|seventh|eighth|tenth)s?\\b";

    private static final String NO_ORDINAL =
            "(?! (?:that|who|said|says|country|countries|mine|plant|party|time|year|reason|member|group|source|supplier|producer|place)\\b)";

    /** The patterns, those that hold others first. */
    static final List<QuantityPattern> PATTERNS = List.of(
            of(
                    "\\bbetween\\s+(" + DIGITS + ")\\s?" + PERCENT + "?\\s?and\\s?(" + DIGITS + ")\\s?" + PERCENT
                            + NO_POINTS,
                    Shares::range),
            of(
                    "(?!(?:19|20)\\d\\d\\s?(?:-|~|から|to))(" + DIGITS + ")\\s?" + PERCENT
                            + "?\\s?(?:-|~|から|ないし|乃至|to)\\s?(" + DIGITS + ")\\s?" + PERCENT
                            + NO_POINTS,
                    Shares::range),
            of("(" + DIGITS + "|" + KANJI + ")割?\\s?(?:-|~|から|ないし)\\s?(" + DIGITS + "|" + KANJI + ")割", Shares::tenths),
            of(
                    "(" + DIGITS + ")\\s?(?:-?\\s?percentage[- ]points?|pp\\b|ppts?\\b|" + PERCENT
                            + "\\s?-?\\s?points?|" + PERCENT + "?ポイント)",
                    Shares::points),
            of("(" + DIGITS + "|\\b" + WORDS + ")\\s?" + PERCENT, Shares::percent),
            of(
                    "(?<![役分])(" + DIGITS + "|" + KANJI + ")割(?!合|り当|増し|引)(?:(" + DIGITS + "|" + KANJI + ")分)?",
                    Shares::wari),
            of(
                    "(" + DIGITS + "|" + KANJI + ")分の(" + DIGITS + "|" + KANJI + ")",
                    found -> part(found.group(2), found.group(1))),
            of("過半数?|半数超|半分超|半数以上|半分以上|大半|大部分", found -> bound()),
            of("半分|半数", found -> half()),
            of("\\b(a|an|one|two|three|four|five|six|seven|eight|nine)[- ]" + PARTS + NO_ORDINAL, Shares::fraction),
            of(
                    "\\b(" + WORDS + "|\\d{1,2}) (?:in|out of)(?: every)? (" + WORDS
                            + "|\\d{1,2})\\b(?! (?:countries|mines|plants|years?|months?))",
                    found -> part(found.group(1), found.group(2))),
            of("(?<![\\d/.])(\\d)/(\\d{1,2})(?![\\d/])", found -> part(found.group(1), found.group(2))),
            of(
                    "\\b(?:a|the) (?:vast |large |clear |overwhelming )?majority\\b|\\bmost of\\b(?= the| its| all)|\\bthe bulk of\\b",
                    found -> bound()),
            of("\\bhalf\\b(?! a |-year| year| of \\d)", found -> half()));

    private Shares() {}

    private static QuantityPattern of(String regex, java.util.function.Function<MatchResult, Amount> reads) {
        return new QuantityPattern(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), reads);
    }

    private static Amount range(MatchResult found) {
        return Amount.range(
                Numerals.shareOf(Numerals.value(found.group(1))),
                Numerals.shareOf(Numerals.value(found.group(2))),
                Numerals.shareOf(Numerals.stepOfPercent(found.group(2))),
                Unit.SHARE);
    }

    private static Amount tenths(MatchResult found) {
        return Amount.range(Numerals.value(found.group(1)) / 10, Numerals.value(found.group(2)) / 10, 0.1, Unit.SHARE);
    }

    private static Amount points(MatchResult found) {
        return Amount.of(
                Numerals.shareOf(Numerals.value(found.group(1))),
                Numerals.shareOf(Numerals.stepOfPercent(found.group(1))),
                Unit.POINTS);
    }

    private static Amount percent(MatchResult found) {
        return Amount.of(
                Numerals.shareOf(Numerals.value(found.group(1))),
                Numerals.shareOf(Numerals.stepOfPercent(found.group(1))),
                Unit.SHARE);
    }

    private static Amount wari(MatchResult found) {
        boolean finer = found.group(2) != null;
        double rest = finer ? Numerals.shareOf(Numerals.value(found.group(2))) : 0;
        return Amount.of(Numerals.value(found.group(1)) / 10 + rest, finer ? 0.01 : 0.1, Unit.SHARE);
    }

    private static Amount fraction(MatchResult found) {
        String count = found.group(1).toLowerCase(Locale.ROOT);
        double over = count.startsWith("a") ? 1 : Numerals.value(count);
        int under = ORDINALS.getOrDefault(found.group(2).toLowerCase(Locale.ROOT), 2);
        return rounded(over / under, under);
    }

    private static Amount part(String over, String under) {
        double whole = Numerals.value(under);
        return rounded(whole > 0 ? Numerals.value(over) / whole : 0, whole);
    }

    /** A fraction in words is a round number: nine tenths may be anything from 0.85, two thirds from 0.63 on. */
    private static Amount rounded(double value, double under) {
        double step = under == 10 ? 0.1 : 0.08;
        return Amount.of(value, step, Unit.SHARE).meant(Modality.EXACT);
    }

    private static Amount half() {
        return Amount.of(0.5, 0.08, Unit.SHARE);
    }

    private static Amount bound() {
        return Amount.of(0.5, 0, Unit.SHARE).meant(Modality.MORE);
    }
}
