/** Who ships a form to whom: reported trade, or trade implied by output and use; and which place a place counts at. */
@NullMarked
package adit.dependence.trade;

import org.jspecify.annotations.NullMarked;
