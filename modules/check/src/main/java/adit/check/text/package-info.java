/** An article as parts and sentences with their places in the text. */
@NullMarked
package adit.check.text;

import org.jspecify.annotations.NullMarked;
