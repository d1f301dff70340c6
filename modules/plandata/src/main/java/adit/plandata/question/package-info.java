/** What a plan is asked: the question, its targets, and the chain of forms and processes that it is about. */
@NullMarked
package adit.plandata.question;

import org.jspecify.annotations.NullMarked;
