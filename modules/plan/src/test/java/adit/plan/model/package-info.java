/** Tests of parts of the models. */
@NullMarked
package adit.plan.model;

import org.jspecify.annotations.NullMarked;
