/** Classes that break a rule, to see that it is found. */
@NullMarked
package adit.architecture.broken.brief.dependence;

import org.jspecify.annotations.NullMarked;
