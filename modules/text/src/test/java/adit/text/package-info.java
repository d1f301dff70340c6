@NullMarked
package adit.text;

import org.jspecify.annotations.NullMarked;
