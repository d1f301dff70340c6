/** Who makes a form and who uses it in a year, as far as a world reports it: cells by form and year, tables of production and capacity, and the mix of processes. */
@NullMarked
package adit.dependence.output;

import org.jspecify.annotations.NullMarked;
