package adit.check.claim;

import adit.check.text.Dates;
import adit.check.text.Span;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the numbers of a sentence that are no quantities: dates, references, and counts of other things. */
final class OtherNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d.,])\\d+(?:[.,]\\d+)*");
    private static final Pattern MONTH = Pattern.compile("\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日|\\d{1,2}時|\\d{1,2}:\\d\\d");

    private OtherNumbers() {}

    static List<OtherNumber> find(ReadSentence sentence) {
        String text = sentence.text();
        List<Span> dates = new ArrayList<>(Dates.places(text));
        dates.addAll(sentence.times().places());
        MONTH.matcher(text).results().forEach(found -> dates.add(new Span(found.start(), found.end())));
        List<Span> references = QuantityReader.references(text);
        List<Span> read = new ArrayList<>();
        sentence.quantities().forEach(quantity -> read.add(quantity.at()));
        sentence.list(WordKind.PLACE).stream().map(Mention::at).forEach(read::add);
        sentence.list(WordKind.MINERAL).stream().map(Mention::at).forEach(read::add);
        sentence.list(WordKind.BASIS).stream().map(Mention::at).forEach(read::add);
        return NUMBER.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(at -> read.stream().noneMatch(at::overlaps))
                .map(at -> new OtherNumber(sentence.sentence().number(), at, why(at, dates, references)))
                .toList();
    }

    private static OtherNumberReason why(Span at, List<Span> dates, List<Span> references) {
        if (references.stream().anyMatch(at::overlaps)) {
            return OtherNumberReason.REFERENCE;
        }
        return dates.stream().anyMatch(at::overlaps) ? OtherNumberReason.DATE : OtherNumberReason.COUNT;
    }
}
