package adit.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that are put where others belong. */
final class Words {

    /** No number in any reading. */
    static final List<String> NO_NUMBERS = List.of(
            "abc",
            "NaN",
            "Infinity",
            "-Infinity",
            "1e999",
            "-1e999",
            "0x1p-1",
            "2030d",
            "1f",
            "12 t",
            "5 %",
            "1,5",
            "1.2.3",
            "--5",
            "1e",
            "１２",
            "٣",
            "1_000",
            "=1+1",
            "n/a",
            "−5",
            "½");

    /** Would be obeyed by a terminal, a spreadsheet or a page, or hide what is there. */
    static final List<String> CONTROLS =
            List.of("\u001b[31mred", "a\u0000b", "bell\u0007", "\u202etxt", "a\u2066b", "\u009b31m", "a\u007fb");

    /** Codes that exist nowhere. */
    static final List<String> UNKNOWN = List.of(
            "no-such-code", "ZZZ", "CHNN", "аaa", "<b>x</b>", "[t](javascript:x)", "x'y", "../../etc", "=cmd()");

    private Words() {}

    static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
