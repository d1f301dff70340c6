package adit.app.runs;

import adit.runs.folder.RunWriter;
import java.nio.file.Path;

/**
 * The folder of a run, open for writing.
 *
 * @param folder as the user named it
 * @param writer its writer
 */
public record RunPlace(Path folder, RunWriter writer) {}
