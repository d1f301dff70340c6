/** U.S. Geological Survey, Mineral Commodity Summaries: data releases of two editions in three layouts. */
@NullMarked
package adit.sources.publishers.usgs;

import org.jspecify.annotations.NullMarked;
