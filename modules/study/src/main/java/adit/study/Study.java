package adit.study;

import adit.plandata.question.OverriddenWorld;
import adit.plandata.question.Question;
import adit.world.World;

/**
 * A question with its words.
 *
 * @param title for people
 * @param coalition name of the group, such as G7+
 * @param question what is asked
 */
public record Study(String title, String coalition, Question question) {

    /** The world that the study is about: that of the folder with the figures that the study replaces. */
    public World in(World folder) {
        return OverriddenWorld.of(folder, question);
    }
}
