package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.gate.GatePatterns;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads export controls: the place, the commodity, the target and the date. The kind of control is the stage of the claim. */
final class PolicyReader {

    private static final Measure CONTROL = new Measure(Kind.FACT, Base.POLICY);
    private static final Pattern AGAINST_BEFORE =
            Pattern.compile("\\b(?:to|against|for|targeting)\\s+(?:the\\s+)?$|対$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGAINST_AFTER = Pattern.compile("^(?:向け|への|に対)");
    private static final Pattern IMPORTS = Pattern.compile("\\bimports?\\b|輸入", Pattern.CASE_INSENSITIVE);

    private PolicyReader() {}

    /** One claim for each control and each mineral that it names; none if the sentence mentions none. */
    static List<Claim> read(ReadSentence sentence) {
        if (foretold(sentence)) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        controls(sentence).forEach(control -> claims.addAll(read(sentence, control)));
        return claims;
    }

    private static List<Claim> read(ReadSentence sentence, Mention control) {
        Optional<ItemList> minerals = sentence.nearest(sentence.minerals(), control.at());
        Optional<ItemList> against = sentence.places().stream()
                .filter(place -> isAgainst(sentence, place) && sentence.sameClause(place.at(), control.at()))
                .findFirst();
        Optional<ItemList> by = sentence.places().stream()
                .filter(place -> !isAgainst(sentence, place))
                .min(Comparator.comparingInt(place -> sentence.cost(place.at(), control.at())));
        return minerals.isEmpty() || by.isEmpty()
                ? List.of()
                : claims(sentence, control, minerals.get(), by.get(), against);
    }

    private static List<Claim> claims(
            ReadSentence sentence, Mention control, ItemList minerals, ItemList by, Optional<ItemList> against) {
        List<Claim> claims = new ArrayList<>();
        for (Mention mineral : minerals.members()) {
            claims.add(new Claim(
                    new Claim.Position(sentence.sentence().number(), control.at(), 0),
                    new Claim.Subject(
                            by.code(), against.map(ItemList::code), mineral.meaning(), control.meaning(), CONTROL),
                    Amount.fact(),
                    sentence.times().of(control.at()),
                    Negations.negates(sentence, control.at()),
                    GatePatterns.of(MaskedSentence.of(sentence, control.at()), CONTROL.word()),
                    AlternativeReadingsFinder.find(
                            sentence,
                            new Quantity(Amount.fact(), control.at()),
                            minerals,
                            Set.of(),
                            control.meaning())));
        }
        return claims;
    }

    /** The first control of each clause. */
    private static List<Mention> controls(ReadSentence sentence) {
        boolean exports = sentence.list(WordKind.MEASURE).stream()
                .anyMatch(word -> word.meaning().equals("exports"));
        boolean imports = IMPORTS.matcher(sentence.text()).find();
        List<Mention> controls = new ArrayList<>();
        for (Mention word : sentence.list(WordKind.POLICY)) {
            boolean concerns = exports || (!imports && namesExports(sentence, word));
            boolean told = controls.stream().anyMatch(other -> sentence.sameClause(other.at(), word.at()));
            if (concerns && !told) {
                controls.add(word);
            }
        }
        return controls;
    }

    private static boolean namesExports(ReadSentence sentence, Mention word) {
        String text = word.at().of(sentence.text());
        return text.contains("輸出") || text.contains("禁輸") || text.startsWith("embargo");
    }

    private static boolean isAgainst(ReadSentence sentence, ItemList place) {
        return place.at().of(sentence.text()).startsWith("対")
                || AGAINST_BEFORE
                        .matcher(sentence.text().substring(0, place.at().start()))
                        .find()
                || AGAINST_AFTER
                        .matcher(sentence.text().substring(place.at().end()))
                        .find();
    }

    private static boolean foretold(ReadSentence sentence) {
        return sentence.list(WordKind.CUE).stream()
                .anyMatch(cue -> !cue.meaning().equals("opinion"));
    }
}
