/** Rules about places, groups, and the restrictions and trade between places. */
@NullMarked
package adit.sources.rules.places;

import org.jspecify.annotations.NullMarked;
