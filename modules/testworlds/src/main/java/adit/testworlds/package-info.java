/** Named tiny worlds that can be solved by hand, drawn in their comments, and seeded random ones. */
@NullMarked
package adit.testworlds;

import org.jspecify.annotations.NullMarked;
