package adit.check.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days written as {@code 2026-01-12}, {@code 2026年1月12日}, {@code 12 January 2026} or {@code January 12, 2026}. */
public final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile(
                    "(?<!\\d)(?<year>(?:19|20)\\d\\d)\\s?[-./年]\\s?(?<number>\\d{1,2})\\s?[-./月]\\s?(?<day>\\d{1,2})(?!\\d)日?"),
            Pattern.compile(
                    "(?<!\\d)(?<day>\\d{1,2})\\s+" + MONTH + ",?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    MONTH + "\\s+(?<day>\\d{1,2}),?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)", Pattern.CASE_INSENSITIVE));

    private Dates() {}

    /** The first day in a text whose signs are {@link NormalizedText}; empty if there is none. */
    public static Optional<LocalDate> find(String text) {
        for (Pattern pattern : DAYS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return day(matcher, pattern == DAYS.getFirst());
            }
        }
        return Optional.empty();
    }

    /** The places of all days in a text. */
    public static List<Span> places(String text) {
        return DAYS.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    /** Number of a month by its English name or the beginning of it; 0 if it is none. */
    public static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() < 3 ? 0 : MONTHS.indexOf(lower.substring(0, 3)) + 1;
    }

    private static Optional<LocalDate> day(Matcher found, boolean numeric) {
        int month = numeric ? Integer.parseInt(found.group("number")) : month(found.group("month"));
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(found.group("year")), month, Integer.parseInt(found.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
