package adit.app.runs;

import adit.brief.Briefings;
import adit.runs.Run;
import adit.text.Language;
import adit.world.World;
import java.io.IOException;

/** The answer to a study, in the forms in which a face shows it. */
public final class RunAnswer {

    /** Gives the text of a file. */
    @FunctionalInterface
    interface Source {

        /** The text. */
        String text() throws IOException;
    }

    private final Run<World, ?, ?> run;
    private final Source json;

    RunAnswer(Run<World, ?, ?> run, Source json) {
        this.run = run;
        this.json = json;
    }

    /**
     * In words.
     *
     * @param width in columns
     * @param colour whether the text has escape codes for colours
     */
    public String text(Language language, int width, boolean colour) {
        return Briefings.answer(run, language, width, colour);
    }

    /**
     * As {@code run.json}.
     *
     * @throws IOException if the file cannot be read
     */
    public String json() throws IOException {
        return json.text();
    }
}
