/** A finished study as text and tables; computes no figure. */
@NullMarked
package adit.brief;

import org.jspecify.annotations.NullMarked;
