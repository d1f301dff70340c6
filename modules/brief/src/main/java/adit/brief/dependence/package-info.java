/** Dependence as texts and tables: the brief of a run of this kind, and the answers of the measures on a terminal. */
@NullMarked
package adit.brief.dependence;

import org.jspecify.annotations.NullMarked;
