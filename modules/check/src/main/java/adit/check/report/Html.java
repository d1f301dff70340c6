package adit.check.report;

/** Text as HTML. All text from an article or from data is escaped here. */
final class Html {

    private Html() {}

    /** The text with the five signs escaped that mean something in HTML; control characters become blanks. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(Character.isISOControl(sign) && sign != '\n' ? ' ' : sign);
            }
        }
        return html.toString();
    }

    /** An element around a text, which is escaped. */
    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }
}
