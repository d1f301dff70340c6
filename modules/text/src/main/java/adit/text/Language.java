package adit.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language in which a brief can be written; each has a catalogue of messages with the same keys. */
public enum Language {
    /** English. */
    EN(Locale.ENGLISH),
    /** Japanese. */
    JA(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The code of ISO 639-1, such as {@code ja}; also the value of {@code lang} on a page. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a code, whatever its case; empty if there is no catalogue for it. */
    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }
}
