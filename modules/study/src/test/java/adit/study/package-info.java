@NullMarked
package adit.study;

import org.jspecify.annotations.NullMarked;
