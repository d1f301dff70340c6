package adit.brief.words;

import adit.basics.PlaceId;
import adit.text.Catalogue;
import adit.text.Language;
import adit.text.Names;
import adit.text.Words;
import adit.world.World;

/** The words of a text about a world: one language, and the names of the world in it. */
public final class WorldWords {

    private WorldWords() {}

    /** For a text that asks about no supplier, such as a list of observations. */
    public static Words of(World world, Language language) {
        return new Words(new Names(world, language), language, false);
    }

    /** For a text about dependence on a supplier; the members together are "the coalition". */
    public static Words of(World world, PlaceId supplier, Language language) {
        String group = Catalogue.of(language).say("dep.coalition");
        return new Words(new Names(world, supplier, group, language), language, false);
    }
}
