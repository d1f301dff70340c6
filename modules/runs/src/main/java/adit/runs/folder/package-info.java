/** The folder of a finished run: written in one step, read back, and audited. */
@NullMarked
package adit.runs.folder;

import org.jspecify.annotations.NullMarked;
