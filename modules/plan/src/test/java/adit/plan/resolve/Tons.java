package adit.plan.resolve;

import adit.testworlds.QuestionBuilder;
import adit.testworlds.TinyWorld;

/** A question and a tiny world as numbers in tons. */
final class Tons {

    private Tons() {}

    static ResolvedQuestion of(TinyWorld world, QuestionBuilder asked) {
        return Resolver.resolve(world.world(), asked.question());
    }
}
