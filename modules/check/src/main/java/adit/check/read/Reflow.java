package adit.check.read;

import java.util.regex.Pattern;

/**
 * Joins lines that were broken to fit a page. A line continues in the next one if it is long, does not end like a sentence, and the next
 * one is not a heading, item or address.
 */
final class Reflow {

    private static final int LONG_EN = 45;
    private static final int LONG_JA = 22;
    private static final Pattern BEGINS = Pattern.compile("^\\s*(?:[-*+•・‣■◆●【〔#|>]|\\d{1,2}[.)]\\s|https?://).*");
    private static final Pattern ENDS = Pattern.compile(".*[。．.!?！？:：」』】)）;]\\s*$");
    private static final Pattern ADDRESS = Pattern.compile(".*https?://\\S*\\s*$");

    private Reflow() {}

    static String of(String text) {
        StringBuilder joined = new StringBuilder();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripTrailing();
            joined.append(line);
            if (i + 1 < lines.length) {
                boolean first = joined.indexOf("\n") < 0;
                joined.append(!first && goesOn(line, lines[i + 1]) ? joint(line, lines[i + 1]) : "\n");
            }
        }
        return joined.toString();
    }

    private static boolean goesOn(String line, String next) {
        if (line.isBlank() || next.isBlank()) {
            return false;
        }
        boolean wide = isWide(line.charAt(line.length() - 1));
        boolean isLong = line.length() >= (wide ? LONG_JA : LONG_EN);
        return isLong
                && !ENDS.matcher(line).matches()
                && !ADDRESS.matcher(line).matches()
                && !line.stripLeading().startsWith("#")
                && !BEGINS.matcher(next).matches();
    }

    private static String joint(String line, String next) {
        return isWide(line.charAt(line.length() - 1))
                        || isWide(next.stripLeading().charAt(0))
                ? ""
                : " ";
    }

    private static boolean isWide(char sign) {
        return sign >= 0x2E80;
    }
}
