/** One question: a study file, the analyses that answer it, and the folder that holds the answer. */
@NullMarked
package adit.study;

import org.jspecify.annotations.NullMarked;
