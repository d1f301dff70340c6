/** The report of an audit, for all kinds of run. */
@NullMarked
package adit.runs.audit;

import org.jspecify.annotations.NullMarked;
