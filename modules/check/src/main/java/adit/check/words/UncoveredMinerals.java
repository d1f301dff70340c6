package adit.check.words;

import adit.check.text.NormalizedText;
import adit.text.Language;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The minerals that are no commodities of a world: those of {@code minerals.csv} without those that the world has a word for. */
final class UncoveredMinerals {

    private static final String NOTHING = "-";

    private final List<Word> words;
    private final Map<String, String> japanese = new LinkedHashMap<>();

    private UncoveredMinerals(List<Word> words) {
        this.words = List.copyOf(words);
        for (Word word : words) {
            if (word.text().charAt(0) > 0x2E80) {
                japanese.putIfAbsent(word.meaning(), word.text());
            }
        }
    }

    static UncoveredMinerals of(Map<WordKind, List<Word>> words) {
        Set<String> known = words.getOrDefault(WordKind.MINERAL, List.of()).stream()
                .map(word -> NormalizedText.of(word.text()))
                .collect(Collectors.toSet());
        List<Word> all = words.getOrDefault(WordKind.ABSENT, List.of());
        Set<String> present = new HashSet<>();
        all.stream()
                .filter(word -> known.contains(NormalizedText.of(word.text())))
                .forEach(word -> present.add(word.meaning()));
        present.remove(NOTHING);
        return new UncoveredMinerals(
                all.stream().filter(word -> !present.contains(word.meaning())).toList());
    }

    List<Word> words() {
        return words;
    }

    boolean has(String mineral) {
        return japanese.containsKey(mineral)
                || words.stream().anyMatch(word -> word.meaning().equals(mineral));
    }

    /** The name in a language; the meaning is the English name. */
    String name(String mineral, Language language) {
        return language == Language.JA ? japanese.getOrDefault(mineral, mineral) : mineral;
    }
}
