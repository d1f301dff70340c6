/** Independent pieces of work side by side, in threads that end with them. */
@NullMarked
package adit.math.tasks;

import org.jspecify.annotations.NullMarked;
