/** What a rule of a world folder is, and what rules about chains and plants share. */
@NullMarked
package adit.sources.rules;

import org.jspecify.annotations.NullMarked;
