package adit.check.claim;

import adit.check.text.Dates;
import adit.check.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The years of a sentence, and which of them a quantity speaks of. */
final class SentenceYears {

    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d.,$])((?:19|20)\\d\\d)(?![\\d%]|,\\d|\\.\\d|\\s?(?:%|t\\b|kt|tons?\\b|tonnes?|トン|ドル|percent|万|億|MW|GW))(?:年度?)?(?:\\s?(\\d{1,2})月)?");
    private static final Pattern ERA = Pattern.compile("(?:昭和|平成|令和|大正|明治|HS|S|H|R)$");
    private static final Pattern REIWA = Pattern.compile("令和(\\d{1,2}|元)年");
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d.,~-])([0-5]\\d)年(?!\\d|間|代|前|後|ぶり|以上|連続|物|もの|にわたり|の歴史|契約|計画|分|余)");
    private static final Pattern LAST_YEAR = Pattern.compile("\\blast year\\b|昨年", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "\\b(?:a year (?:earlier|before)|(?:the )?(?:previous|preceding|prior) year|the year before)\\b"
                    + "|(?<!対)前年(?!比|同|度比|に比|から|より)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THIS_YEAR = Pattern.compile("\\bthis year\\b|今年|本年", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_BEFORE = Pattern.compile("([A-Za-z]{3,9})\\.?,?\\s+(?:\\d{1,2},?\\s+)?$");
    private static final Pattern SINCE_BEFORE = Pattern.compile(
            "(?:since|from|compared with|compared to|than in|than|over|on|between)\\s+(?:the\\s+)?(?:[a-z]+\\s)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE_AFTER = Pattern.compile("^(?:から|以降|以来|比|より|と比べ|に比べ)");

    /**
     * A year in a sentence.
     *
     * @param number the year
     * @param month its month, 0 if none is stated
     * @param at its position
     * @param since true if something is counted from it on
     */
    record Year(int number, int month, Span at, boolean since) {}

    private final List<Year> years = new ArrayList<>();
    private final Clauses clauses;
    private final boolean before;

    /** {@code today} is the date of the article; {@code before} is true if years precede what they date, as in Japanese. */
    SentenceYears(String text, Clauses clauses, Optional<LocalDate> today, boolean before) {
        this.clauses = clauses;
        this.before = before;
        Matcher found = YEAR.matcher(text);
        while (found.find()) {
            add(text, Integer.parseInt(found.group(1)), month(text, found), new Span(found.start(), found.end()));
        }
        Matcher era = REIWA.matcher(text);
        while (era.find()) {
            int year = era.group(1).equals("元") ? 1 : Integer.parseInt(era.group(1));
            add(text, 2018 + year, 0, new Span(era.start(), era.end()));
        }
        SHORT.matcher(text)
                .results()
                .filter(year -> !ERA.matcher(text.substring(0, year.start())).find())
                .forEach(year ->
                        add(text, 2000 + Integer.parseInt(year.group(1)), 0, new Span(year.start(), year.end())));
        yearBefore(text, today);
        today.ifPresent(day -> {
            relative(text, LAST_YEAR, day.getYear() - 1);
            relative(text, THIS_YEAR, day.getYear());
        });
        years.sort(Comparator.comparing(Year::at));
    }

    /** «The year before» is counted from the year that the sentence states, otherwise from the date of the article. */
    private void yearBefore(String text, Optional<LocalDate> today) {
        OptionalInt stated = years.stream().mapToInt(Year::number).max();
        OptionalInt from = stated.isPresent()
                ? stated
                : today.map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
        from.ifPresent(year -> relative(text, YEAR_BEFORE, year - 1));
    }

    /** Every year that is stated. */
    Set<Integer> numbers() {
        return years.stream().map(Year::number).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Their positions. */
    List<Span> places() {
        return years.stream().map(Year::at).toList();
    }

    private void relative(String text, Pattern words, int year) {
        words.matcher(text).results().forEach(found -> add(text, year, 0, new Span(found.start(), found.end())));
    }

    private void add(String text, int year, int month, Span at) {
        boolean since = SINCE_BEFORE
                        .matcher(text.substring(Math.max(0, at.start() - 24), at.start()))
                        .find()
                || SINCE_AFTER.matcher(text.substring(at.end())).find();
        years.add(new Year(year, month, at, since));
    }

    private static int month(String text, Matcher found) {
        if (found.group(2) != null) {
            int month = Integer.parseInt(found.group(2));
            return month <= 12 ? month : 0;
        }
        Matcher word = MONTH_BEFORE.matcher(text.substring(Math.max(0, found.start() - 16), found.start()));
        return word.find() ? Dates.month(word.group(1)) : 0;
    }

    /** The year of a level, such as a share. */
    ClaimTime of(Span quantity) {
        return years.stream()
                .min(Comparator.comparingInt(year -> cost(year, quantity)))
                .map(year -> new ClaimTime(
                        OptionalInt.of(year.number()),
                        year.month() > 0 ? OptionalInt.of(year.month()) : OptionalInt.empty(),
                        OptionalInt.empty()))
                .orElse(ClaimTime.UNSAID);
    }

    /** The years of a change. */
    ClaimTime ofChange(Span quantity) {
        int[] numbers =
                years.stream().mapToInt(Year::number).distinct().sorted().toArray();
        if (numbers.length == 0) {
            return ClaimTime.UNSAID;
        }
        if (numbers.length > 1) {
            return new ClaimTime(
                    OptionalInt.of(numbers[numbers.length - 1]), OptionalInt.empty(), OptionalInt.of(numbers[0]));
        }
        boolean since = years.getFirst().since();
        return since
                ? new ClaimTime(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(numbers[0]))
                : new ClaimTime(OptionalInt.of(numbers[0]), OptionalInt.empty(), OptionalInt.of(numbers[0] - 1));
    }

    private int cost(Year year, Span quantity) {
        int apart = clauses.of(year.at()) - clauses.of(quantity);
        boolean left = year.at().start() < quantity.start();
        int wrongSide = left == before ? 0 : 30;
        int clause = apart > 0 ? apart * 1000 + 300 : -apart * 1000;
        return clause + year.at().distance(quantity) + wrongSide;
    }
}
