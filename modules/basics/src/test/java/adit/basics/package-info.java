@NullMarked
package adit.basics;

import org.jspecify.annotations.NullMarked;
