package adit.testworlds;

import adit.testworlds.RandomWorlds.Draw;
import adit.world.Status;
import java.util.Comparator;
import java.util.SplittableRandom;

/** A question for each of the {@link RandomWorlds}, from the same seed. */
public final class RandomQuestions {

    private RandomQuestions() {}

    /** A world of a seed and a question about it: coverage, often a share too, further plants and plants that keep
     * running, sometimes a budget. */
    public static TinyCase example(long seed) {
        Draw draw = RandomWorlds.draw(seed);
        return new TinyCase(draw.world(), asked(draw, seed));
    }

    /** The same question about fewer: of the members alone for an even seed, without the sites of the last place for an odd one. */
    public static TinyCase fewer(long seed) {
        TinyCase example = example(seed);
        if (seed % 2 == 0) {
            example.asked().servingMembers();
        } else {
            example.asked().exclude(lastPlace(example));
        }
        return example;
    }

    /** The same question, with projects that count by a record of their status. */
    public static TinyCase recorded(long seed) {
        TinyCase example = example(seed);
        example.asked().projectRecord();
        SplittableRandom random = new SplittableRandom(seed + 1);
        for (Status status : Status.values()) {
            example.world().record(status.word(), random.nextInt(0, 11) / 10.0, random.nextInt(0, 21) / 10.0);
        }
        return example;
    }

    /** It is never a member. */
    private static String lastPlace(TinyCase example) {
        return example.world().world().places().stream()
                .map(place -> place.id().code())
                .filter(code -> !code.equals("SUP"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static QuestionBuilder asked(Draw draw, long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        int from = random.nextInt(draw.firstYear(), draw.lastYear() + 1);
        QuestionBuilder asked = QuestionBuilder.about(draw.product())
                .members(draw.members())
                .years(draw.firstYear(), draw.lastYear())
                .coverage(random.nextInt(1, 20) / 20.0, from)
                .cutOffLasts(random.nextInt(1, 5))
                .rate(random.nextInt(0, 10) / 100.0);
        if (random.nextInt(2) == 0) {
            asked.share(random.nextInt(1, 20) / 20.0, from);
        }
        if (random.nextInt(2) == 0) {
            asked.further(random.nextInt(1, 4) / 20.0);
        }
        if (random.nextInt(2) == 0) {
            asked.keepRunning(0.6);
        }
        if (random.nextInt(4) == 0) {
            asked.budget(random.nextInt(1, 5));
        }
        return asked;
    }
}
