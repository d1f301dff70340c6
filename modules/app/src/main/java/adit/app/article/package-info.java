/** An article checked against a world. */
@NullMarked
package adit.app.article;

import org.jspecify.annotations.NullMarked;
