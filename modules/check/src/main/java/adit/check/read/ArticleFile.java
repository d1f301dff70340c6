package adit.check.read;

/**
 * An article as plain text.
 *
 * @param name the file as the user named it
 * @param kind text, markdown, html or pdf
 * @param encoding how the letters were coded, such as UTF-8 or Shift_JIS; empty for a PDF
 * @param text its words; line feeds end paragraphs, headings and items of lists
 */
public record ArticleFile(String name, String kind, String encoding, String text) {}
