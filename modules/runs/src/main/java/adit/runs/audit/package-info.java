/** What an audit of a run reports, whatever its kind. */
@NullMarked
package adit.runs.audit;

import org.jspecify.annotations.NullMarked;
