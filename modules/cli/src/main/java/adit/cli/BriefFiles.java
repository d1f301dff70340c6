package adit.cli;

import adit.brief.Format;
import adit.brief.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes files of a brief to a folder; each of them, and each picture in them, may fail alone. */
final class BriefFiles {

    private final Path folder;
    private final BriefMaker maker;
    private final Attempts attempts;
    private final List<String> written = new ArrayList<>();

    BriefFiles(Path folder, BriefMaker maker, Attempts attempts) {
        this.folder = folder;
        this.maker = maker;
        this.attempts = attempts;
    }

    /** Writes one file; true if it is there now, perhaps without some pictures. */
    boolean write(Format format, Language language) {
        String name = format.file(language);
        boolean whole = attempts.write(
                name,
                () -> OutputFile.write(
                        folder.resolve(name),
                        maker.make(format, language, picture -> attempts.failed(name, "lacks a picture: " + picture))));
        if (whole) {
            written.add(name);
        }
        return whole;
    }

    /** The names of the files that are there now. */
    List<String> written() {
        return List.copyOf(written);
    }
}
