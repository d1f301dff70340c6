package adit.check.read;

import adit.basics.Controls;
import java.util.regex.Pattern;

/**
 * An article as plain text.
 *
 * @param name the file as the user named it
 * @param kind text, markdown, html or pdf
 * @param encoding how the letters were coded, such as UTF-8 or Shift_JIS; empty for a PDF
 * @param text its words; line feeds end paragraphs, headings and items of lists; control characters are
 *     replaced by spaces, and words of 300 or more ASCII
 *     characters or 60 or more digits, which are data and not words, by an ellipsis
 */
public record ArticleFile(String name, String kind, String encoding, String text) {

    private static final Pattern ENDLESS = Pattern.compile("[!-~]{300,}+|[\\p{Nd},.]{60,}+");

    public ArticleFile {
        text = ENDLESS.matcher(Controls.clean(text)).replaceAll("…");
    }
}
