package adit.check;

import adit.check.words.Gazetteer;
import adit.sources.WorldReader;
import adit.world.World;
import java.util.List;

/** The shipped world, read once. */
final class Shipped {

    private static final World WORLD = WorldReader.read(Labels.Root.at("data/world-2025"));
    private static final Gazetteer GAZETTEER = Gazetteer.of(WORLD, List.of());

    private Shipped() {}

    static World world() {
        return WORLD;
    }

    static Gazetteer gazetteer() {
        return GAZETTEER;
    }

    static ArticleCheck check() {
        return new ArticleCheck(WORLD, GAZETTEER, List.of());
    }
}
