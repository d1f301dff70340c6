/** The pictures of a plan: chain, curve, map and timeline. */
@NullMarked
package adit.brief.plan.pictures;

import org.jspecify.annotations.NullMarked;
