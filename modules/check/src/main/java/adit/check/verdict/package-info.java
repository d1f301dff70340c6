/** Claims compared with observations. */
@NullMarked
package adit.check.verdict;

import org.jspecify.annotations.NullMarked;
