/** Tests of reading a world folder; the tiny world in the resources is the clean case of every rule. */
@NullMarked
package adit.sources;

import org.jspecify.annotations.NullMarked;
