/** Tests of the tiny worlds. */
@NullMarked
package adit.testworlds;

import org.jspecify.annotations.NullMarked;
