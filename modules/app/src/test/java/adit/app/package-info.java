/** The application layer, used as a face uses it. */
@NullMarked
package adit.app;

import org.jspecify.annotations.NullMarked;
