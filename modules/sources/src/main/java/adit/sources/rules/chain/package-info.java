/** Rules about what forms are made of and by what, and about the figures that their processes and their demand need. */
@NullMarked
package adit.sources.rules.chain;

import org.jspecify.annotations.NullMarked;
