package adit.check.claim;

import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Words that are part of another word: a basis («lithium carbonate equivalent») is no stage, and a commodity of the world is no other mineral. */
final class Overlaps {

    private Overlaps() {}

    static Map<WordKind, List<Mention>> removed(Map<WordKind, List<Mention>> words) {
        Map<WordKind, List<Mention>> kept = new EnumMap<>(words);
        remove(kept, WordKind.STAGE, WordKind.BASIS);
        remove(kept, WordKind.ABSENT, WordKind.MINERAL);
        remove(kept, WordKind.ABSENT, WordKind.STAGE);
        remove(kept, WordKind.ABSENT, WordKind.PLACE);
        return kept;
    }

    private static void remove(Map<WordKind, List<Mention>> words, WordKind from, WordKind by) {
        List<Mention> others = words.getOrDefault(by, List.of());
        words.computeIfPresent(
                from,
                (kind, mentions) -> mentions.stream()
                        .filter(mention ->
                                others.stream().noneMatch(other -> other.at().overlaps(mention.at())))
                        .toList());
    }
}
