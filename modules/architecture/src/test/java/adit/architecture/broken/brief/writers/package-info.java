/** Classes that break a rule, to see that it is found. */
@NullMarked
package adit.architecture.broken.brief.writers;

import org.jspecify.annotations.NullMarked;
