/** Questions about a world: its state, evidence, differences, gaps, imports and balances. */
@NullMarked
package adit.app.data;

import org.jspecify.annotations.NullMarked;
