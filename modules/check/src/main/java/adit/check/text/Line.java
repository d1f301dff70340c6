package adit.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an article.
 *
 * @param at its position, without the line feed
 * @param words the words without blanks around them
 */
record Line(Span at, String words) {

    private static final Pattern HEADING = Pattern.compile(
            "^(?:#{1,6}\\s*|\\*\\*|[■◆●▼○]\\s*)?(?<words>[^:：*]{1,24})(?:\\*\\*)?\\s*[:：]?\\s*(?:\\*\\*)?$");
    private static final Pattern BRACKETED =
            Pattern.compile("^(?:#{1,6}\\s*)?[【〔\\[]\\s*(?<words>[^】〕\\]]{1,24}?)\\s*[】〕\\]]\\s*(?<rest>.*)$");
    private static final Pattern MARK = Pattern.compile("^(?:#{1,6}\\s+|[-*+•・‣–]\\s*|\\d{1,2}[.)]\\s+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|doi\\.org");

    /** The lines that are not blank. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String words = text.substring(start, end).strip();
            if (!words.isEmpty()) {
                lines.add(new Line(new Span(start, end), words));
            }
            start = end + 1;
        }
        return lines;
    }

    /** The part that begins here; empty if this is not a heading of a known part. */
    Optional<Section> section() {
        return bracketed()
                .flatMap(found -> Section.ofHeading(found.group("words")))
                .or(() -> {
                    Matcher plain = HEADING.matcher(words);
                    return plain.matches() ? Section.ofHeading(plain.group("words")) : Optional.empty();
                });
    }

    /** Where the text of the line begins that follows a heading in brackets; the end of the line if nothing follows. */
    int afterHeading() {
        Optional<String> rest = bracketed().map(found -> found.group("rest"));
        return rest.filter(text -> !text.isBlank())
                .map(text -> at.end() - text.length())
                .orElse(at.end());
    }

    private Optional<Matcher> bracketed() {
        Matcher matcher = BRACKETED.matcher(words);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** The stretch without a bullet, a number or the marks of a heading before it. */
    Span unmarked(String text) {
        String line = at.of(text);
        int blank = line.length() - line.stripLeading().length();
        Matcher mark = MARK.matcher(line.strip());
        return new Span(at.start() + blank + (mark.find() ? mark.end() : 0), at.end());
    }

    boolean hasAddress() {
        return ADDRESS.matcher(words).find();
    }

    /** True for a line that reads like prose: it ends as a sentence does and is not short. */
    boolean isProse() {
        return !hasAddress() && words.length() >= 40 && endsAsSentence();
    }

    boolean endsAsSentence() {
        return "。.！？!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** True if the line is nothing but a link. */
    boolean isRule() {
        return words.chars().allMatch(sign -> "-=*_ ".indexOf(sign) >= 0);
    }
}
