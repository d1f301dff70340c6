/** Tests of the files of a run. */
@NullMarked
package adit.runs.files;

import org.jspecify.annotations.NullMarked;
