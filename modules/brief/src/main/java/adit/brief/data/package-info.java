/** Texts about the data of a world for a terminal: observations, differences, gaps, reconciliation, contents. */
@NullMarked
package adit.brief.data;

import org.jspecify.annotations.NullMarked;
