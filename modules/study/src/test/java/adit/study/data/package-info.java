@NullMarked
package adit.study.data;

import org.jspecify.annotations.NullMarked;
