/** Tests of the one way in which folders and files are written. */
@NullMarked
package adit.folders;

import org.jspecify.annotations.NullMarked;
