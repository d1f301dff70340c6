package adit.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a message that has texts in place of {@code {0}} and {@code {1}} only; the result is that of
 * {@link java.text.MessageFormat}.
 */
final class PlainMessage {

    private static final Pattern PART = Pattern.compile("''|\\{([0-9])\\}");

    private PlainMessage() {}

    /** True if the pattern has no quoted part, no choice and no format. */
    static boolean is(String pattern) {
        String rest = PART.matcher(pattern).replaceAll("");
        return rest.indexOf('{') < 0 && rest.indexOf('}') < 0 && rest.indexOf('\'') < 0;
    }

    /** The text; an argument that is not there stays as written. */
    static String fill(String pattern, Object... arguments) {
        StringBuilder text = new StringBuilder(pattern.length() + 64);
        Matcher part = PART.matcher(pattern);
        while (part.find()) {
            part.appendReplacement(text, Matcher.quoteReplacement(value(part, arguments)));
        }
        return part.appendTail(text).toString();
    }

    private static String value(Matcher part, Object... arguments) {
        if (part.group(1) == null) {
            return "'";
        }
        int number = Integer.parseInt(part.group(1));
        return number < arguments.length ? arguments[number].toString() : part.group();
    }
}
