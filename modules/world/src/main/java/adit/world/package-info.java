/** What exists: places, forms, processes, plants, flows, demand, restrictions and the evidence for each number; immutable. */
@NullMarked
package adit.world;

import org.jspecify.annotations.NullMarked;
