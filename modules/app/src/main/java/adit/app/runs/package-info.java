/** Studies answered, written, audited and briefed; finished runs read back. */
@NullMarked
package adit.app.runs;

import org.jspecify.annotations.NullMarked;
