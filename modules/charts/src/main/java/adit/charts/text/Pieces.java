package adit.charts.text;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a text between which a line may break; a space stays at the end of its piece. */
final class Pieces {

    /** Characters that begin no line. */
    private static final String NOT_FIRST = "、。，．・：；！？）」』】〕］｝〉》ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ％,.:;!?)]}%";
    /** Characters that end no line. */
    private static final String NOT_LAST = "（「『【〔［｛〈《([{";

    private Pieces() {}

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        int[] codes = text.codePoints().toArray();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            piece.appendCodePoint(codes[i]);
            if (i + 1 == codes.length || breaks(codes[i], codes[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    private static boolean breaks(int code, int next) {
        return code == ' ' || (code == '-' && isLetter(next)) || (code == '/' && next != ' ') || breaksWide(code, next);
    }

    private static boolean breaksWide(int code, int next) {
        boolean wide = Advances.isWide(code) || Advances.isWide(next);
        boolean together = (isKatakana(code) && isKatakana(next))
                || next == ' '
                || NOT_FIRST.indexOf(next) >= 0
                || NOT_LAST.indexOf(code) >= 0;
        return wide && !together;
    }

    private static boolean isLetter(int code) {
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    }

    private static boolean isKatakana(int code) {
        return (code >= 'ァ' && code <= 'ヺ') || code == 'ー';
    }
}
