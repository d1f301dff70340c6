package adit.brief.writers;

import adit.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file in which a brief can be written. */
public enum Format {
    /** One self-contained page. */
    HTML,
    /** A4, fonts inside. */
    PDF,
    /** Markdown with tables. */
    MD,
    /** A workbook: one sheet for each table, and one of sources. */
    XLSX;

    /** The word on the command line, which is the ending of the file too. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word, ignoring case. */
    public static Optional<Format> find(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }

    /** Name of the brief's file in a run folder: {@code brief.html}, or {@code brief.ja.html} for another language than English. */
    public String file(Language language) {
        return "brief" + (language == Language.EN ? "" : "." + language.code()) + "." + word();
    }
}
