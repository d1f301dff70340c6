package adit.check.claim;

import adit.check.claim.Measure.Base;
import adit.check.text.Span;
import adit.check.words.Gazetteer;
import adit.check.words.Mention;
import adit.check.words.WordKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The stage that a claim speaks of. */
final class StageFinder {

    private StageFinder() {}

    /**
     * The stage that the mineral's own words state («magnets»); otherwise that of the clause of the quantity, of the clause of the mineral, of the
     * nearest clause; a specific word takes precedence over «production».
     *
     * @param mining the stage of reserves
     */
    static String find(
            ReadSentence sentence, Quantity quantity, Mention mineral, ItemList series, Base base, String mining) {
        Optional<String> own = sentence.list(WordKind.STAGE).stream()
                .filter(stage -> stage.at().overlaps(mineral.at()))
                .map(Mention::meaning)
                .findFirst();
        if (own.isPresent()) {
            return own.get();
        }
        List<Mention> free = sentence.list(WordKind.STAGE).stream()
                .filter(stage -> sentence.list(WordKind.MINERAL).stream()
                        .noneMatch(other -> other.at().overlaps(stage.at())))
                .toList();
        if (base == Base.RESERVES) {
            return mining;
        }
        boolean trade = base.isImports() || base == Base.EXPORTS;
        return in(sentence, free, quantity.at(), trade)
                .or(() -> in(sentence, free, series.at(), trade))
                .or(() -> trade ? Optional.empty() : nearest(sentence, free, quantity.at()))
                .orElse(trade ? Gazetteer.TRADE : "");
    }

    private static Optional<String> in(ReadSentence sentence, List<Mention> stages, Span clause, boolean trade) {
        return stages.stream()
                .filter(stage -> sentence.sameClause(stage.at(), clause))
                .filter(stage -> !trade || !isOpen(stage))
                .min(Comparator.comparing(StageFinder::isOpen)
                        .thenComparingInt(stage -> stage.at().distance(clause)))
                .map(Mention::meaning);
    }

    private static Optional<String> nearest(ReadSentence sentence, List<Mention> stages, Span quantity) {
        return stages.stream()
                .min(Comparator.comparingInt(stage -> sentence.cost(stage.at(), quantity) + (isOpen(stage) ? 1500 : 0)))
                .map(Mention::meaning);
    }

    private static boolean isOpen(Mention stage) {
        return stage.meaning().equals(Gazetteer.PRODUCTION);
    }
}
