/** Tests of importing into a world folder. */
@NullMarked
package adit.importers;

import org.jspecify.annotations.NullMarked;
