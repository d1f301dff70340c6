package adit.app.worlds;

import adit.sources.PublishedWorld;
import adit.sources.WorldDigest;
import adit.text.Catalogue;
import adit.text.Figures;
import adit.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a world is one of those published with Adit. This is a statement, not a check.
 *
 * @param digest of the world; empty if its descriptor cannot be read
 * @param replaced number of figures that a study states in place of those of the world
 */
public record WorldOrigin(Optional<WorldDigest> digest, int replaced) {

    /** Of the world in a folder, with none of its figures replaced. */
    public static WorldOrigin of(Path folder) {
        return of(folder, 0);
    }

    /** Of the world in a folder. */
    public static WorldOrigin of(Path folder, int replaced) {
        return new WorldOrigin(WorldDigest.of(folder), replaced);
    }

    /** The statement, in one line. */
    public String words(Language language) {
        Catalogue words = Catalogue.of(language);
        Optional<PublishedWorld> published = digest.flatMap(WorldDigest::published);
        String world = published
                .map(found -> words.say("world.published", found.name(), found.version(), found.digest()))
                .orElseGet(() -> words.say(
                        "world.not-published", digest.map(WorldDigest::hex).orElse("-")));
        return replaced == 0 ? world : world + words.say("world.replaced", replaced);
    }

    /** How much of what moves the levels of the shipped studies comes from assumptions that cite no document, in one line; empty if that is not known. */
    public Optional<String> assumed(Language language) {
        return digest.flatMap(WorldDigest::published)
                .map(PublishedWorld::assumed)
                .filter(OptionalDouble::isPresent)
                .map(share -> Catalogue.of(language)
                        .say("world.assumed", Figures.of(language).percent(share.getAsDouble())));
    }
}
