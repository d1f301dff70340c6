/** The native solvers HiGHS and Clp behind the port of {@link adit.math.lp}; the only package that calls native code. */
@NullMarked
package adit.math.solver;

import org.jspecify.annotations.NullMarked;
