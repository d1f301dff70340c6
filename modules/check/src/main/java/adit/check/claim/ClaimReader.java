package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.claim.PlaceFinder.Places;
import adit.check.text.Sentence;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the claims of the sentences of one article, in their order: a sentence may speak of a country that the one before named. */
public final class ClaimReader {

    private static final Pattern REFERS =
            Pattern.compile("\\b(?:its|it|the country|the country's)\\b|同国|(?:^|、)その", Pattern.CASE_INSENSITIVE);

    private final Gazetteer gazetteer;
    private final Amounts amounts;
    private final Optional<LocalDate> today;
    private final int newest;
    private final Set<Integer> years = new TreeSet<>();
    private String before = "";

    /**
     * A reader.
     *
     * @param gazetteer the words
     * @param today date of the article, for «last year»
     * @param newest the last year of which there can be figures; statements about later years are forecasts
     */
    public ClaimReader(Gazetteer gazetteer, Optional<LocalDate> today, int newest) {
        this.gazetteer = gazetteer;
        amounts = new Amounts(gazetteer);
        this.today = today;
        this.newest = newest;
    }

    /** What a sentence says. */
    public ReadClaims read(Sentence sentence) {
        ReadSentence read = new ReadSentence(sentence, gazetteer, today);
        List<Claim> claims = new ArrayList<>();
        List<OtherNumber> numbers = new ArrayList<>(OtherNumbers.find(read));
        for (int i = 0; i < read.quantities().size(); i++) {
            List<Claim> found = claims(read, i);
            claims.addAll(found);
            if (found.isEmpty()) {
                Quantity quantity = read.quantities().get(i);
                numbers.add(new OtherNumber(sentence.number(), quantity.at(), why(read, quantity)));
            }
        }
        claims.addAll(PolicyReader.read(read));
        before = read.places().isEmpty() ? before : read.places().getFirst().code();
        years.addAll(read.times().numbers());
        return new ReadClaims(claims, StatementReader.read(read, claims.isEmpty()), numbers);
    }

    private OtherNumberReason why(ReadSentence sentence, Quantity quantity) {
        Optional<Measure> measure = MeasureFinder.find(sentence, quantity);
        if (measure.isEmpty()) {
            return OtherNumberReason.OTHER_SUBJECT;
        }
        if (sentence.minerals().isEmpty()) {
            return OtherNumberReason.NO_MINERAL;
        }
        return denied(sentence, quantity, measure.get()) ? OtherNumberReason.FORECAST : OtherNumberReason.NO_PLACE;
    }

    private List<Claim> claims(ReadSentence sentence, int index) {
        Quantity quantity = sentence.quantities().get(index);
        Optional<Measure> measure = MeasureFinder.find(sentence, quantity);
        Optional<ItemList> minerals = sentence.nearest(sentence.minerals(), quantity.at());
        if (measure.isEmpty() || minerals.isEmpty() || denied(sentence, quantity, measure.get())) {
            return List.of();
        }
        Places places = parallel(
                sentence, index, carried(sentence, PlaceFinder.find(sentence, quantity, measure.get()), measure.get()));
        if (places.place().isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (Mention mineral : members(sentence, minerals.get(), index)) {
            claims.add(claim(sentence, index, measure.get(), minerals.get(), mineral, places));
        }
        return claims;
    }

    /** «A, B and C mined 1, 2 and 3 %»: the corresponding place. */
    private static Places parallel(ReadSentence sentence, int index, Places found) {
        String[] places = found.place().split("\\+", -1);
        int position = PairedLists.position(sentence, index, places.length);
        return position >= 0 ? new Places(places[position], found.other()) : found;
    }

    /** «Its share»: the country of the sentence before. */
    private Places carried(ReadSentence sentence, Places found, Measure measure) {
        boolean refers =
                sentence.places().isEmpty() && REFERS.matcher(sentence.text()).find();
        return refers && !before.isEmpty() && measure.of() != Base.PRICE ? new Places(before, found.other()) : found;
    }

    private Claim claim(
            ReadSentence sentence, int index, Measure measure, ItemList minerals, Mention mineral, Places places) {
        Quantity quantity = sentence.quantities().get(index);
        boolean change = measure.kind() == Kind.GROWTH
                || measure.kind() == Kind.POINTS
                || (measure.kind() == Kind.MULTIPLE && places.other().isEmpty());
        return new Claim(
                new Claim.Position(sentence.sentence().number(), quantity.at(), index + 1),
                new Claim.Subject(
                        places.place(),
                        places.other(),
                        mineral.meaning(),
                        StageFinder.find(sentence, quantity, mineral, minerals, measure.of(), gazetteer.mining()),
                        measure),
                amounts.of(sentence, quantity, measure, mineral),
                change
                        ? sentence.times().ofChange(quantity.at())
                        : sentence.times().of(quantity.at()),
                Negations.negates(sentence, quantity.at()),
                GatePatternMatcher.read(sentence, quantity, measure, amounts.isConverted(sentence, quantity, mineral)),
                AlternativeReadingsFinder.find(sentence, quantity, minerals, years, gazetteer.mining()));
    }

    /** All members of a list; the corresponding one if numbers and members are listed in parallel. */
    private static List<Mention> members(ReadSentence sentence, ItemList minerals, int index) {
        int position = PairedLists.position(sentence, index, minerals.members().size());
        return position >= 0 ? List.of(minerals.members().get(position)) : minerals.members();
    }

    /** True for forecasts, wishes and plans, which cannot have been observed yet. */
    private boolean denied(ReadSentence sentence, Quantity quantity, Measure measure) {
        boolean foretold = sentence.inClause(WordKind.CUE, quantity.at()).stream()
                .anyMatch(cue -> !cue.meaning().equals("opinion"));
        ClaimTime when = sentence.times().of(quantity.at());
        boolean later = when.year().isPresent() && when.year().getAsInt() > newest;
        boolean past = when.year().isPresent() && !later;
        return measure.of() != Base.DEMAND && (later || (foretold && !past));
    }
}
