package adit.app.runs;

import adit.app.files.IndependentSteps;
import adit.brief.writers.Format;
import adit.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes files of a brief to a folder; each of them, and each picture in them, may fail alone. */
public final class BriefFiles {

    /** Puts a file in its place. */
    @FunctionalInterface
    public interface Place {
        void put(String name, byte[] bytes) throws IOException;
    }

    /** The largest file of a brief, in bytes. */
    static final int LARGEST = 64 << 20;

    private final BriefMaker maker;
    private final Place place;
    private final IndependentSteps attempts;
    private final List<String> written = new ArrayList<>();

    /** Files of one brief. */
    public BriefFiles(BriefMaker maker, Place place, IndependentSteps attempts) {
        this.maker = maker;
        this.place = place;
        this.attempts = attempts;
    }

    /** Writes one file; true if it is there now, perhaps without some pictures. */
    public boolean write(Format format, Language language) {
        String name = format.file(language);
        boolean whole = attempts.write(
                name,
                () -> place.put(
                        name,
                        bounded(maker.make(
                                format, language, picture -> attempts.failed(name, "lacks a picture: " + picture)))));
        if (whole) {
            written.add(name);
        }
        return whole;
    }

    /** A page that is larger is of no use to a browser or a reader. */
    static byte[] bounded(byte[] page) throws IOException {
        if (page.length > LARGEST) {
            throw new IOException("it has " + (page.length >> 20) + " MiB; the limit is " + (LARGEST >> 20)
                    + " MiB\n    try: another format, or a study with fewer members or years");
        }
        return page;
    }

    /** The names of the files that are there now. */
    public List<String> written() {
        return List.copyOf(written);
    }
}
