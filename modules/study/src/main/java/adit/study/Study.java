package adit.study;

import adit.plandata.question.Question;

/**
 * A question with its words.
 *
 * @param title for people
 * @param coalition name of the group, such as G7+
 * @param question what is asked
 */
public record Study(String title, String coalition, Question question) {}
