package adit.brief.plan.answer;

import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.study.StudyResult;
import adit.text.Words;
import adit.world.World;

/** Places of a plan for people: a place that counts at a member is named with it. */
public final class PlaceNames {

    private final World world;
    private final Question question;
    private final Words words;

    public PlaceNames(StudyResult result, Words words) {
        world = result.world();
        question = result.study().question();
        this.words = words;
    }

    /** True for a member, and for a place of a group that is a member. */
    public boolean isMember(PlaceId place) {
        return question.members().contains(question.home(world, place));
    }

    /** Example: {@code Spain (Rest of EU27)} where the rest of the EU is a member; {@code Japan}. */
    public String of(PlaceId place) {
        PlaceId home = question.home(world, place);
        String name = words.names().place(place);
        return home.equals(place) || !isMember(place)
                ? name
                : words.say("starts.within", name, words.names().place(home));
    }
}
