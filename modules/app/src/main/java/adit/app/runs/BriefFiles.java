package adit.app.runs;

import adit.app.files.Attempts;
import adit.app.files.OutputFile;
import adit.brief.Format;
import adit.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Writes files of a brief to a folder; each of them, and each picture in them, may fail alone. */
public final class BriefFiles {

    private final Path folder;
    private final BriefMaker maker;
    private final BooleanSupplier ours;
    private final Attempts attempts;
    private final List<String> written = new ArrayList<>();

    /** {@code ours} is asked before each file is put in the folder: false if another command has replaced the run there. */
    public BriefFiles(Path folder, BriefMaker maker, BooleanSupplier ours, Attempts attempts) {
        this.folder = folder;
        this.maker = maker;
        this.ours = ours;
        this.attempts = attempts;
    }

    /** Writes one file; true if it is there now, perhaps without some pictures. */
    public boolean write(Format format, Language language) {
        String name = format.file(language);
        boolean whole = attempts.write(
                name,
                () -> write(
                        name,
                        maker.make(format, language, picture -> attempts.failed(name, "lacks a picture: " + picture))));
        if (whole) {
            written.add(name);
        }
        return whole;
    }

    private void write(String name, byte[] bytes) throws IOException {
        if (!ours.getAsBoolean()) {
            throw new IOException("another command has replaced the run in " + folder);
        }
        OutputFile.replace(folder.resolve(name), bytes);
    }

    /** The names of the files that are there now. */
    public List<String> written() {
        return List.copyOf(written);
    }
}
