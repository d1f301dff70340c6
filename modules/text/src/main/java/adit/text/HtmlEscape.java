package adit.text;

import adit.basics.Controls;

/** Text escaped for HTML and XML. */
public final class HtmlEscape {

    private HtmlEscape() {}

    /** Escaped for text and for attributes in double quotes; control characters and characters that XML forbids become spaces. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(Controls.is(c) || c == '\uFFFE' || c == '\uFFFF' ? ' ' : c);
            }
        }
        return out.toString();
    }

    /** An element around a text, which is escaped. */
    public static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">";
    }
}
