/**
 * The linear models of a plan: their columns and rows by block, their objectives, and the roles that a family of
 * limits has in them.
 */
@NullMarked
package adit.plan.model;

import org.jspecify.annotations.NullMarked;
