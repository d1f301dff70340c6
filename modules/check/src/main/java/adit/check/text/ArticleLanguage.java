package adit.check.text;

import adit.text.Language;

/** Recognises the language of an article. */
public final class ArticleLanguage {

    private static final int LEAST = 50;

    private ArticleLanguage() {}

    /** Japanese if more than one letter in fifty is kana; a Japanese text has one in three, an English one none. */
    public static Language of(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long kana = text.chars().filter(ArticleLanguage::isKana).count();
        return kana * LEAST > letters ? Language.JA : Language.EN;
    }

    private static boolean isKana(int letter) {
        return letter >= 0x3041 && letter <= 0x30FA;
    }
}
