/** What follows a form through the stages of its chain: the share that passed through a supplier, and the use that is covered without one. */
@NullMarked
package adit.dependence.chain;

import org.jspecify.annotations.NullMarked;
