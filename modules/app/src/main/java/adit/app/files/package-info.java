/** Files that a face writes: checked before the work, written whole or not at all. */
@NullMarked
package adit.app.files;

import org.jspecify.annotations.NullMarked;
