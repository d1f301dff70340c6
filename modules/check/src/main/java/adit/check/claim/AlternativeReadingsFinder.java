package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects what else a sentence names. */
final class AlternativeReadingsFinder {

    private static final Pattern WHOLE = Pattern.compile(
            "\\b(?:total|worldwide|of which|of whom|out of|including|altogether|overall)\\b|うち|全体|合計|総計|総量",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Base> BASES = Map.of(
            "reserves", Base.RESERVES,
            "exports", Base.EXPORTS,
            "capacity", Base.CAPACITY,
            "demand", Base.DEMAND);

    private AlternativeReadingsFinder() {}

    /**
     * What a sentence names besides what a claim takes from it.
     *
     * @param minerals the list of minerals of the claim
     * @param before the years of the text before
     */
    static AlternativeReadings find(
            ReadSentence sentence, Quantity quantity, ItemList minerals, Set<Integer> before, String mining) {
        Set<Integer> years = new TreeSet<>(sentence.times().numbers());
        if (sentence.times().of(quantity.at()).year().isEmpty()) {
            years.addAll(before);
        }
        return new AlternativeReadings(
                places(sentence), others(sentence, minerals), stages(sentence), bases(sentence), mining, years);
    }

    private static List<String> places(ReadSentence sentence) {
        Set<String> places = new TreeSet<>();
        sentence.places().forEach(series -> {
            places.add(series.code());
            series.members().forEach(member -> places.add(member.meaning()));
        });
        if (sentence.places().size() > 1) {
            places.add(sentence.places().stream()
                    .flatMap(series -> series.members().stream())
                    .map(Mention::meaning)
                    .distinct()
                    .collect(Collectors.joining("+")));
        }
        boolean world = sentence.list(WordKind.PLACE).stream()
                .anyMatch(place -> place.meaning().equals(Gazetteer.WORLD));
        if (world || WHOLE.matcher(sentence.text()).find()) {
            places.add(Gazetteer.WORLD);
        }
        return List.copyOf(places);
    }

    private static List<String> others(ReadSentence sentence, ItemList own) {
        List<String> listed = own.members().stream().map(Mention::meaning).toList();
        return sentence.list(WordKind.MINERAL).stream()
                .map(Mention::meaning)
                .filter(mineral -> !listed.contains(mineral))
                .distinct()
                .toList();
    }

    private static List<String> stages(ReadSentence sentence) {
        return sentence.list(WordKind.STAGE).stream()
                .map(Mention::meaning)
                .filter(stage -> !stage.equals(Gazetteer.PRODUCTION) && !stage.equals(Gazetteer.TRADE))
                .distinct()
                .toList();
    }

    private static List<Base> bases(ReadSentence sentence) {
        List<Base> bases = new ArrayList<>();
        sentence.list(WordKind.MEASURE).stream()
                .map(word -> word.meaning().toLowerCase(Locale.ROOT))
                .filter(BASES::containsKey)
                .map(BASES::get)
                .distinct()
                .forEach(bases::add);
        boolean made = sentence.list(WordKind.STAGE).stream()
                .anyMatch(stage -> sentence.list(WordKind.MINERAL).stream()
                        .noneMatch(mineral -> mineral.at().overlaps(stage.at())));
        if (made) {
            bases.add(Base.OUTPUT);
        }
        return bases;
    }
}
