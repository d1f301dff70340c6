package adit.check.verdict;

import adit.basics.FormId;
import adit.basics.Grade;
import adit.check.claim.Amount;
import adit.check.claim.Claim;
import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.claim.Unit;
import adit.check.gate.Abstention;
import adit.check.words.Gazetteer;
import adit.world.Form;
import adit.world.Stage;
import adit.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Stands before every verdict: decides for which claims none is given, and before «contradicted» whether it may be wrong. The kinds are in {@code docs/check.md}. */
final class Gate {

    private static final double NEAR_SHARE = 0.02;
    private static final double NEAR_PART_OF_SHARE = 0.1;
    private static final double NEAR_PART = 0.05;

    private final World world;
    private final Gazetteer gazetteer;

    Gate(World world, Gazetteer gazetteer) {
        this.world = world;
        this.gazetteer = gazetteer;
    }

    /**
     * Why a claim gets no verdict; empty if its verdict stands.
     *
     * @param judge the verdict on a claim, for other readings of the sentence
     */
    Optional<Abstention> reason(CheckedClaim checked, Function<Claim, Verdict> judge) {
        Claim claim = checked.claim();
        if (gazetteer.isAbsent(claim.commodity())) {
            return Optional.of(Abstention.OTHER_MINERAL);
        }
        Optional<Abstention> subject =
                claim.signs().stream().filter(Abstention::always).findFirst();
        if (subject.isPresent()) {
            return subject;
        }
        if (tradesOnlyProducts(claim)) {
            return Optional.of(Abstention.TRADED_FORM);
        }
        return checked.verdict() == Verdict.CONTRADICTED ? doubt(checked, judge) : Optional.empty();
    }

    private Optional<Abstention> doubt(CheckedClaim checked, Function<Claim, Verdict> judge) {
        Claim claim = checked.claim();
        Predicate<Claim> fits = other -> judge.apply(other) == Verdict.SUPPORTED;
        return claim.signs().stream()
                .filter(sign -> sign != Abstention.UNCLEAR)
                .findFirst()
                .or(() -> when(checked.deciding().stream().anyMatch(figure -> isNear(claim, figure)), Abstention.NEAR))
                .or(() -> when(isOpenChange(claim), Abstention.PERIOD))
                .or(() -> when(isAssumed(checked), Abstention.ASSUMED))
                .or(() -> when(isStandIn(checked), Abstention.STAND_IN))
                .or(() -> when(otherDates(claim).anyMatch(fits), Abstention.OTHER_YEAR))
                .or(() -> when(claim.readings().others(claim).stream().anyMatch(fits), Abstention.OTHER_READING))
                .or(() -> when(claim.signs().contains(Abstention.UNCLEAR), Abstention.UNCLEAR));
    }

    /** The claim in other years; and a control without its month, which may be that of the announcement. */
    private static Stream<Claim> otherDates(Claim claim) {
        boolean control =
                claim.measure().of() == Base.POLICY && claim.when().month().isPresent();
        return Stream.concat(
                claim.readings().otherYears(claim).stream(), control ? Stream.of(claim.ofTheYear()) : Stream.empty());
    }

    private static Optional<Abstention> when(boolean applies, Abstention kind) {
        return applies ? Optional.of(kind) : Optional.empty();
    }

    /** «Imports of X», where the world has only trade of a product made of X. */
    private boolean tradesOnlyProducts(Claim claim) {
        List<FormId> traded = gazetteer.forms(claim.commodity(), Gazetteer.TRADE);
        return claim.stage().equals(Gazetteer.TRADE)
                && !traded.isEmpty()
                && traded.stream().allMatch(form -> role(form) == Stage.Role.PRODUCT);
    }

    /** Editions and publishers differ by as much as this. */
    private static boolean isNear(Claim claim, ComparedFigure figure) {
        Amount amount = claim.amount();
        double value = figure.finding().estimate().value();
        double apart = Math.max(amount.from() - value, value - amount.to());
        double part = Math.abs(value) * (amount.unit() == Unit.SHARE ? NEAR_PART_OF_SHARE : NEAR_PART);
        boolean number = amount.unit() != Unit.RANK && amount.unit() != Unit.FACT && !claim.negated();
        return number && apart <= (amount.unit() == Unit.SHARE ? Math.min(part, NEAR_SHARE) : part);
    }

    private static boolean isOpenChange(Claim claim) {
        Kind kind = claim.measure().kind();
        boolean change = kind == Kind.GROWTH
                || kind == Kind.POINTS
                || (kind == Kind.MULTIPLE && claim.other().isEmpty());
        return change && claim.when().year().isEmpty() && claim.when().since().isEmpty();
    }

    private static boolean isAssumed(CheckedClaim checked) {
        return checked.claim().measure().of() != Base.POLICY
                && checked.deciding().stream()
                        .allMatch(figure -> figure.finding().grade() == Grade.E);
    }

    /** The text does not say which form is traded or used; capacities are those of the plants that the world lists; or it counts all of a commodity, and the figures are of a part of it. */
    private boolean isStandIn(CheckedClaim checked) {
        Claim claim = checked.claim();
        Base base = claim.measure().of();
        boolean open = claim.stage().isEmpty() || claim.stage().equals(Gazetteer.PRODUCTION);
        boolean traded = claim.stage().equals(Gazetteer.TRADE);
        boolean used = base == Base.CAPACITY || (open && base == Base.DEMAND);
        return traded || used || (claim.measure().kind() == Kind.AMOUNT && areParts(checked));
    }

    private boolean areParts(CheckedClaim checked) {
        List<FormId> parts = gazetteer.partForms(checked.claim().commodity());
        return !checked.deciding().isEmpty()
                && checked.deciding().stream()
                        .map(figure -> figure.finding().form())
                        .allMatch(form -> role(form) != Stage.Role.PRODUCT && parts.contains(form));
    }

    private Stage.Role role(FormId form) {
        return world.findForm(form).map(this::role).orElse(Stage.Role.OTHER);
    }

    private Stage.Role role(Form form) {
        return world.role(form);
    }
}
