package adit.check.report;

import adit.check.claim.Claim;
import adit.check.claim.Measure.Base;
import adit.check.claim.Modality;
import adit.check.gate.Abstention;
import adit.check.verdict.Agreement;
import adit.check.verdict.CheckedClaim;
import adit.check.verdict.CheckedQuantity;
import adit.check.verdict.ComparedFigure;
import adit.check.verdict.SourceFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words about a claim that terminal and page share: its number, the figures that it is compared with, and notes. */
final class ClaimWords {

    private static final int MOST_CONTROLS = 6;

    private final Labels labels;
    private final Messages messages;

    ClaimWords(Labels labels) {
        this.labels = labels;
        messages = labels.messages();
    }

    /** The number of a claim after a colon; nothing for a fact. */
    String number(Claim claim) {
        return claim.measure().of() == Base.POLICY ? "" : messages.get("colon") + labels.amount(claim);
    }

    /** How a figure agrees with the claim, or why it does not decide. */
    String agreement(ComparedFigure figure) {
        if (!figure.decides()) {
            return messages.get(figure.finding().assumed() ? "decides.no.assumed" : "decides.no.year");
        }
        boolean control = figure.finding().measure().of() == Base.POLICY;
        Agreement agreement = figure.agreement();
        return messages.get((control ? "agreement.control." : "agreement.") + agreement.name());
    }

    /** There may be many controls: those that agree first, then a few others. */
    private static List<ComparedFigure> deciding(CheckedClaim claim) {
        if (claim.claim().measure().of() != Base.POLICY) {
            return claim.deciding();
        }
        List<ComparedFigure> agreeing = claim.deciding().stream()
                .filter(figure -> figure.agreement() == Agreement.AGREES)
                .toList();
        return agreeing.isEmpty()
                ? claim.deciding().stream().limit(MOST_CONTROLS).toList()
                : agreeing;
    }

    /** The figures that decide, and so many of the others, the newest first. */
    List<ComparedFigure> shown(CheckedClaim claim, int others) {
        List<ComparedFigure> shown = new ArrayList<>(deciding(claim));
        boolean alone = shown.isEmpty();
        claim.figures().stream()
                .filter(figure -> !figure.decides())
                .filter(figure -> alone || !figure.finding().assumed())
                .sorted(Comparator.comparing(
                                (ComparedFigure figure) -> figure.finding().assumed())
                        .thenComparingInt(figure -> -figure.finding().year()))
                .limit(others)
                .forEach(shown::add);
        return shown;
    }

    /** Notes on a number: how sources differ, what they span, and hints. */
    List<String> remarks(CheckedQuantity quantity) {
        List<String> remarks = new ArrayList<>();
        span(quantity).ifPresent(remarks::add);
        for (CheckedClaim claim : quantity.claims()) {
            String name = quantity.claims().size() > 1
                    ? labels.commodity(claim.claim().commodity()) + messages.get("colon")
                    : "";
            claim.abstention().ifPresent(reason -> remarks.add(name + abstained(claim, reason)));
            if (claim.abstention().isEmpty()
                    && claim.sourcesDiffer()
                    && claim.claim().measure().of() != Base.POLICY) {
                long agreeing = claim.deciding().stream()
                        .filter(figure -> figure.agreement() == Agreement.AGREES)
                        .count();
                remarks.add(name
                        + messages.get(
                                "claim.differ", agreeing, claim.deciding().size()));
            }
            claim.hints().forEach(hint -> remarks.add(name + labels.hint(hint)));
        }
        return remarks;
    }

    /** Why there is no verdict. */
    private String abstained(CheckedClaim claim, Abstention reason) {
        return messages.get("abstain." + reason, labels.commodity(claim.claim().commodity()));
    }

    /** For a range over a list: from the smallest to the largest figure. */
    private Optional<String> span(CheckedQuantity quantity) {
        List<SourceFigure> deciding = quantity.claims().stream()
                .flatMap(claim -> claim.deciding().stream())
                .map(ComparedFigure::finding)
                .sorted(Comparator.comparingDouble(finding -> finding.estimate().value()))
                .toList();
        Claim claim = quantity.claims().getFirst().claim();
        boolean range =
                claim.amount().modality() == Modality.RANGE && quantity.claims().size() > 1;
        return range && !deciding.isEmpty()
                ? Optional.of(messages.get(
                        "claim.span", named(deciding.getFirst()), named(deciding.getLast()), labels.amount(claim)))
                : Optional.empty();
    }

    private String named(SourceFigure finding) {
        return messages.get("named", labels.value(finding), labels.form(finding.form()));
    }
}
