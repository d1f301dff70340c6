/**
 * How folders and files are written and read, whatever is in them: one writer at a time, a change that is made whole or not at
 * all even if the process is killed, a list of the files that Adit wrote, and bytes that are read once.
 */
@NullMarked
package adit.folders;

import org.jspecify.annotations.NullMarked;
