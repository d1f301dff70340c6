package adit.brief;

import adit.study.StudyResult;

/** The answer to a study on a terminal, in plain words. */
public final class TerminalAnswer {

    private TerminalAnswer() {}

    /** The whole answer; no line is longer than {@code width}, colour marks aside. */
    public static String of(StudyResult result, int width, boolean colour) {
        return result.study().title() + "\n";
    }
}
