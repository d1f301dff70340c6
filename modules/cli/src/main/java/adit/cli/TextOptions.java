package adit.cli;

import adit.app.RequestErrors;
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
    Language language(RequestErrors errors) {
        return Choices.language(languages, errors);
    }

    /** Columns to write for. */
    int columns() {
        return Terminal.width(width);
    }
}
