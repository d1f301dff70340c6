@NullMarked
package adit.runs.codec;

import org.jspecify.annotations.NullMarked;
