/** The parts of run files: tables, CSV, JSON, checksums, and the errors for a file that cannot be read. */
@NullMarked
package adit.runs.files;

import org.jspecify.annotations.NullMarked;
