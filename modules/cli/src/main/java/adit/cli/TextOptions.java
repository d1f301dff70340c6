package adit.cli;

import adit.app.Faults;
import adit.text.Language;
import java.util.List;
import picocli.CommandLine.Option;

/** Language and width of a text for the terminal. */
final class TextOptions {

    @Option(names = "--lang", paramLabel = "LANG")
    List<String> languages = List.of();

    @Option(names = "--width", paramLabel = "N")
    int width;

    /** The language; an unknown one is an error. */
    Language language(Faults faults) {
        return Choices.language(languages, faults);
    }

    /** Columns to write for. */
    int columns() {
        return Terminal.width(width);
    }
}
