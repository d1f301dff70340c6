/**
 * CEPII's BACI: the trade of every pair of countries by six-digit code of the Harmonized System, value in 1000 US$ and quantity
 * in t. Gaulier and Zignago (2010), CEPII working paper 2010-23, describe its method.
 */
@NullMarked
package adit.importers.publishers.baci;

import org.jspecify.annotations.NullMarked;
