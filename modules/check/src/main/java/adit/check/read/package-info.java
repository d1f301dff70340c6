/** Bytes of an article to plain text: encodings, HTML, PDF. */
@NullMarked
package adit.check.read;

import org.jspecify.annotations.NullMarked;
