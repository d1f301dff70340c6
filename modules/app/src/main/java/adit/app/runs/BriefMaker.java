package adit.app.runs;

import adit.brief.writers.Format;
import adit.text.Language;
import java.util.function.Consumer;

/** Makes the bytes of one file of a brief. */
@FunctionalInterface
public interface BriefMaker {

    /**
     * The file's bytes.
     *
     * @param lost is given the name of each picture that could not be drawn, and why; the file is whole but for these
     */
    byte[] make(Format format, Language language, Consumer<String> lost);
}
