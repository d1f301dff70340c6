/** The zip with a runtime; it has no classes, only tests. */
@NullMarked
package adit.dist;

import org.jspecify.annotations.NullMarked;
