/** U.S. Geological Survey, Mineral Commodity Summaries: data releases of two editions in three layouts. */
@NullMarked
package adit.importers.publishers.usgs;

import org.jspecify.annotations.NullMarked;
