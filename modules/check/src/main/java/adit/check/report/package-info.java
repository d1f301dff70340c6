/** The result for a terminal, as tables, and as a page. */
@NullMarked
package adit.check.report;

import org.jspecify.annotations.NullMarked;
