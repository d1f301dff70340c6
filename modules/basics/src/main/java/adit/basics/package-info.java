/** Words that every other part uses: ids, quantities with ranges, evidence, and the issues found in input. */
@NullMarked
package adit.basics;

import org.jspecify.annotations.NullMarked;
