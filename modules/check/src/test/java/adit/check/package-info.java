/** Tests of the check of an article. */
@NullMarked
package adit.check;

import org.jspecify.annotations.NullMarked;
