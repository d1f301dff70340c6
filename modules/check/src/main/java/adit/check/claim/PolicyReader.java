package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads export controls: who, of what, against whom, since when. The kind of control stands as the stage of the claim. */
final class PolicyReader {

    private static final Pattern AGAINST_BEFORE = Pattern.compile(
            "\\b(?:to|against|for|targeting)\\s+(?:the\\s+)?$|対$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGAINST_AFTER = Pattern.compile("^(?:向け|への|に対)");
    private static final Pattern IMPORTS = Pattern.compile("\\bimports?\\b|輸入", Pattern.CASE_INSENSITIVE);

    private PolicyReader() {}

    /** One claim for each mineral that a control names; none if the sentence tells of none. */
    static List<Claim> read(ReadSentence sentence) {
        Optional<Mention> control = control(sentence);
        Optional<Series> minerals = control.flatMap(found -> sentence.nearest(sentence.minerals(), found.at()));
        if (minerals.isEmpty() || foretold(sentence)) {
            return List.of();
        }
        Optional<Series> against = sentence.places().stream()
                .filter(place -> isAgainst(sentence, place))
                .findFirst();
        Optional<Series> by = sentence.places().stream()
                .filter(place -> !against.equals(Optional.of(place)))
                .findFirst();
        return by.map(place -> claims(sentence, control.get(), minerals.get(), place, against))
                .orElse(List.of());
    }

    private static List<Claim> claims(
            ReadSentence sentence, Mention control, Series minerals, Series by, Optional<Series> against) {
        List<Claim> claims = new ArrayList<>();
        for (Mention mineral : minerals.members()) {
            claims.add(new Claim(
                    sentence.sentence().number(),
                    control.at(),
                    0,
                    by.code(),
                    against.map(Series::code),
                    mineral.meaning(),
                    control.meaning(),
                    new Measure(Kind.FACT, Base.POLICY),
                    Amount.fact(),
                    sentence.times().of(control.at()),
                    Negations.negates(sentence, control.at())));
        }
        return claims;
    }

    private static Optional<Mention> control(ReadSentence sentence) {
        boolean exports = sentence.list(WordKind.MEASURE).stream()
                .anyMatch(word -> word.meaning().equals("exports"));
        boolean imports = IMPORTS.matcher(sentence.text()).find();
        return sentence.list(WordKind.POLICY).stream()
                .filter(word -> exports || (!imports && namesExports(sentence, word)))
                .findFirst();
    }

    private static boolean namesExports(ReadSentence sentence, Mention word) {
        String text = word.at().of(sentence.text());
        return text.contains("輸出") || text.contains("禁輸") || text.startsWith("embargo");
    }

    private static boolean isAgainst(ReadSentence sentence, Series place) {
        return AGAINST_BEFORE.matcher(sentence.text().substring(0, place.at().start())).find()
                || AGAINST_AFTER.matcher(sentence.text().substring(place.at().end())).find();
    }

    private static boolean foretold(ReadSentence sentence) {
        return sentence.list(WordKind.CUE).stream().anyMatch(cue -> !cue.meaning().equals("opinion"));
    }
}
