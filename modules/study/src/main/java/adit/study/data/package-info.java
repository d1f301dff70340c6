/** Looking after a world: what is known of a form and why, what changed between two editions, what is missing or assumed. */
@NullMarked
package adit.study.data;

import org.jspecify.annotations.NullMarked;
