/** World Bank, Commodity Price Data (The Pink Sheet). */
@NullMarked
package adit.importers.publishers.worldbank;

import org.jspecify.annotations.NullMarked;
