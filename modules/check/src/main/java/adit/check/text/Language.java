package adit.check.text;

import java.util.Locale;

/** Language of an article and of its report. */
public enum Language {
    EN,
    JA;

    private static final int LEAST = 50;

    /** The code used in files and in HTML: en or ja. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Japanese if more than one letter in fifty is kana; a Japanese text has one in three, an English one none. */
    public static Language of(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long kana = text.chars().filter(Language::isKana).count();
        return kana * LEAST > letters ? JA : EN;
    }

    private static boolean isKana(int letter) {
        return letter >= 0x3041 && letter <= 0x30FA;
    }
}
