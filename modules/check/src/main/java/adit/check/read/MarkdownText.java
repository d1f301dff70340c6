package adit.check.read;

import java.util.regex.Pattern;

/** Markdown as plain text: emphasis, links and code marks are taken off, headings and lists stay. */
final class MarkdownText {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]{0,300})\\]\\([^)\\n]{0,600}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|`)");
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\w*])[*_](?=\\S)([^*_\\n]{1,300})(?<=\\S)[*_](?![\\w*])");
    private static final Pattern QUOTE = Pattern.compile("(?m)^\\s{0,3}>\\s?");

    private MarkdownText() {}

    static String of(String markdown) {
        String text = LINK.matcher(markdown).replaceAll("$1");
        text = EMPHASIS.matcher(text).replaceAll("");
        text = SINGLE.matcher(text).replaceAll("$1");
        return Reflow.of(QUOTE.matcher(text).replaceAll(""));
    }
}
