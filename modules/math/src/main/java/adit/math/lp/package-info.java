/** Linear models as values, the solver port, and checks that do not need to believe a solver. */
@NullMarked
package adit.math.lp;

import org.jspecify.annotations.NullMarked;
