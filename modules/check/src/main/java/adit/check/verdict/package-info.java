/** Claims held against observations. */
@NullMarked
package adit.check.verdict;

import org.jspecify.annotations.NullMarked;
