/** World Bank, Commodity Price Data (The Pink Sheet). */
@NullMarked
package adit.sources.publishers.worldbank;

import org.jspecify.annotations.NullMarked;
