package adit.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes links of what points somewhere in a text: figures that carry where they come from, marks such as
 * {@code [tables/limits.csv]} or {@code [usgs-mcs-2026]}, and web addresses. It remembers the fields and tables that were
 * pointed at, so that the page can say where each of them is.
 */
public final class HtmlLinks {

    private static final Pattern FIGURE = Pattern.compile(
            Words.START + "([^" + Words.MIDDLE + "]*)" + Words.MIDDLE + "([^" + Words.END + "]*)" + Words.END);
    private static final Pattern MARK =
            Pattern.compile("\\[((?:run: |tables/|input/|part:)?[A-Za-z0-9][A-Za-z0-9./_-]*)\\]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>&\"]+(?:&amp;[^\\s<>&\"]+)*");

    private final Set<String> sources;
    private final Set<String> fields = new TreeSet<>();
    private final UnaryOperator<String> hint;
    private final UnaryOperator<String> parts;

    /**
     * @param sources codes that are listed on the page
     * @param hint what a link to a field says to those who cannot see where it leads
     * @param parts names of the parts that marks lead to
     */
    public HtmlLinks(Set<String> sources, UnaryOperator<String> hint, UnaryOperator<String> parts) {
        this.parts = parts;
        this.sources = sources;
        this.hint = hint;
    }

    /** The text escaped, with its links. */
    public String of(String text) {
        String escaped = HtmlEscape.escape(text);
        String marked = replace(MARK, escaped, match -> mark(match.group(1), match.group()));
        String addressed = replace(ADDRESS, marked, HtmlLinks::address);
        return replace(FIGURE, addressed, match -> figure(match.group(1), match.group(2)));
    }

    /** A link for each reference of a block, one after the other. */
    public String refs(Iterable<String> refs) {
        StringBuilder out = new StringBuilder();
        refs.forEach(ref -> out.append(' ').append(mark(ref, "[" + HtmlEscape.escape(ref) + "]")));
        return out.toString();
    }

    /** Fields and tables that were pointed at, sorted. */
    public Set<String> fields() {
        return Set.copyOf(fields);
    }

    /** The id of the line that says where a field or table is. */
    public static String id(String ref) {
        return "from-" + ref.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private String figure(String ref, String text) {
        fields.add(ref);
        return "<a class=\"figure\" href=\"#" + id(ref) + "\" title=\"" + HtmlEscape.escape(hint.apply(ref)) + "\">"
                + text + "</a>";
    }

    /** The id of a part that marks such as {@code [part:plants]} lead to. */
    public static String part(String name) {
        return "about-" + name;
    }

    private String mark(String ref, String asWritten) {
        if (ref.startsWith("part:")) {
            String name = ref.substring("part:".length());
            return "<a class=\"ref\" href=\"#" + part(name) + "\">" + HtmlEscape.escape(parts.apply(name)) + "</a>";
        }
        if (ref.startsWith("run: ") || ref.startsWith("tables/") || ref.startsWith("input/")) {
            fields.add(ref);
            return "<a class=\"ref\" href=\"#" + id(ref) + "\">" + HtmlEscape.escape(ref.replace("run: ", "")) + "</a>";
        }
        return sources.contains(ref) ? "<a class=\"ref\" href=\"#source-" + ref + "\">" + ref + "</a>" : asWritten;
    }

    private static String address(MatchResult match) {
        String url = match.group().replaceAll("[.,;)]+$", "");
        return "<a href=\"" + url + "\" rel=\"noreferrer\">" + url + "</a>"
                + match.group().substring(url.length());
    }

    private static String replace(Pattern pattern, String text, java.util.function.Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(by.apply(match)));
    }
}
