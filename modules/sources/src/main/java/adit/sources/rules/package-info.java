/** What a schema cannot say about a world folder: one rule, one class, one issue code. */
@NullMarked
package adit.sources.rules;

import org.jspecify.annotations.NullMarked;
