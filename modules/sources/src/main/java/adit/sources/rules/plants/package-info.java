/** Rules about plants, their owners and their output. */
@NullMarked
package adit.sources.rules.plants;

import org.jspecify.annotations.NullMarked;
