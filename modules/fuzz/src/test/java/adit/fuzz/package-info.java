/**
 * Altered inputs: worlds, studies, articles, publishers' files and runs, and what a command may do with them. Each case follows
 * from its number.
 */
@NullMarked
package adit.fuzz;

import org.jspecify.annotations.NullMarked;
