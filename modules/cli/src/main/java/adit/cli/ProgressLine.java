package adit.cli;

import adit.basics.Step;
import adit.text.Catalogue;
import adit.text.DisplayWidth;
import adit.text.Language;

/** The words of a line of progress in one language. */
final class ProgressLine {

    private final Catalogue catalogue;

    ProgressLine(Language language) {
        catalogue = Catalogue.of(language);
    }

    /** The phase alone, with the time. Example: {@code adit: computing the binding limits, 4 s}. */
    String phase(Step step, long seconds) {
        return phase(words(step), seconds);
    }

    private String phase(String words, long seconds) {
        return catalogue.say("progress.line", words, time(seconds));
    }

    /** With the part that begins. Example: {@code adit: computing the binding limits, 3 of 12 (16 %), 4 s}. */
    String whole(Step step, long seconds) {
        return whole(words(step), step, seconds);
    }

    private String whole(String words, Step step, long seconds) {
        return step.whole() == 0
                ? phase(words, seconds)
                : catalogue.say(
                        "progress.part",
                        words,
                        String.valueOf(step.part()),
                        String.valueOf(step.whole()),
                        String.valueOf(step.percent()),
                        time(seconds));
    }

    /** The same with the words of the phase cut, so that part, percent and time fit into a number of columns. */
    String whole(Step step, long seconds, int columns) {
        int excess = DisplayWidth.of(whole(step, seconds)) - columns;
        String words = words(step);
        return excess <= 0
                ? whole(step, seconds)
                : cut(whole(cut(words, Math.max(0, DisplayWidth.of(words) - excess)), step, seconds), columns);
    }

    private String words(Step step) {
        return catalogue.say("progress." + step.phase());
    }

    private static String time(long seconds) {
        return String.valueOf(seconds);
    }

    /** As much of a line as fits into a number of columns. */
    static String cut(String line, int columns) {
        StringBuilder fits = new StringBuilder();
        int used = 0;
        for (int c : line.codePoints().toArray()) {
            used += DisplayWidth.of(Character.toString(c));
            if (used > columns) {
                break;
            }
            fits.appendCodePoint(c);
        }
        return fits.toString();
    }
}
