/** Rules about words: senses, subjects, meanings and bases that the world does not have. */
@NullMarked
package adit.sources.rules.words;

import org.jspecify.annotations.NullMarked;
