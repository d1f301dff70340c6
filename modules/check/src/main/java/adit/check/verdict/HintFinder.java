package adit.check.verdict;

import adit.basics.FormId;
import adit.check.claim.Claim;
import adit.check.claim.Measure;
import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.words.Gazetteer;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for what the number of a claim may have been taken from: another stage, year, measure, unit or country. */
final class HintFinder {

    private static final int MOST = 3;
    private static final Set<Base> ASIDE = Set.of(Base.OUTPUT, Base.IMPORTS, Base.EXPORTS, Base.RESERVES);

    private final Figures figures;
    private final Gazetteer gazetteer;
    private final World world;
    private final LargestPlaces largest;

    HintFinder(Figures figures, Gazetteer gazetteer, World world) {
        this.figures = figures;
        this.gazetteer = gazetteer;
        this.world = world;
        largest = new LargestPlaces(world);
    }

    /** At most three figures that fit the number but not the words, the nearest to the words first. */
    List<Hint> of(Claim claim, List<ComparedFigure> own) {
        List<Hint> hints = new ArrayList<>();
        own.stream()
                .filter(each -> !each.decides() && !each.finding().assumed() && each.agreement() == Agreement.AGREES)
                .min(java.util.Comparator.comparingInt(each -> yearsApart(claim, each.finding())))
                .ifPresent(each -> hints.add(new Hint(Hint.Kind.YEAR, each.finding())));
        stages(claim, own, hints);
        points(claim, hints);
        measures(claim, hints);
        if (hints.isEmpty()) {
            places(claim, own, hints);
        }
        return hints.stream().limit(MOST).toList();
    }

    private static int yearsApart(Claim claim, SourceFigure finding) {
        return claim.when().year().isPresent()
                ? Math.abs(claim.when().year().getAsInt() - finding.year())
                : -finding.year();
    }

    private void stages(Claim claim, List<ComparedFigure> own, List<Hint> hints) {
        Set<FormId> asked =
                own.stream().map(each -> each.finding().form()).collect(java.util.stream.Collectors.toSet());
        gazetteer.stages(claim.commodity()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(form -> !asked.contains(form))
                .flatMap(form -> fits(claim, figures.find(claim, claim.measure(), claim.place(), form))
                        .limit(1))
                .forEach(finding -> hints.add(new Hint(Hint.Kind.STAGE, finding)));
    }

    private void points(Claim claim, List<Hint> hints) {
        Kind kind = claim.measure().kind();
        if (kind != Kind.GROWTH && kind != Kind.POINTS) {
            return;
        }
        Measure other = kind == Kind.GROWTH
                ? new Measure(Kind.POINTS, Base.OUTPUT_SHARE)
                : new Measure(Kind.GROWTH, Base.OUTPUT_SHARE);
        forms(claim)
                .flatMap(form -> fits(claim, figures.find(claim, other, claim.place(), form))
                        .limit(1))
                .forEach(finding -> hints.add(new Hint(Hint.Kind.POINTS, finding)));
    }

    private void measures(Claim claim, List<Hint> hints) {
        if (claim.measure().kind() != Kind.SHARE) {
            return;
        }
        for (Base base : ASIDE) {
            if (base != claim.measure().of()) {
                Measure other = new Measure(Kind.SHARE, base);
                allForms(claim)
                        .flatMap(form -> aside(claim, other, form).limit(1))
                        .limit(1)
                        .forEach(finding -> hints.add(new Hint(Hint.Kind.MEASURE, finding)));
            }
        }
    }

    private Stream<SourceFigure> aside(Claim claim, Measure measure, FormId form) {
        if (!measure.of().isImports()) {
            return fits(claim, figures.find(claim, measure, claim.place(), form));
        }
        return importers(form)
                .filter(importer -> !importer.equals(claim.place()))
                .flatMap(importer -> fits(claim, figures.find(claim.into(importer), measure, claim.place(), form))
                        .map(finding -> noted(finding, importer)));
    }

    /** Groups, the largest importers, and the world. */
    private Stream<String> importers(FormId form) {
        return Stream.of(
                        world.vocabulary().groups().keySet().stream(),
                        largest.importers(form).stream(),
                        Stream.of(Gazetteer.WORLD))
                .flatMap(each -> each);
    }

    private static SourceFigure noted(SourceFigure finding, String importer) {
        return new SourceFigure(
                finding.form(),
                finding.place(),
                finding.measure(),
                finding.year(),
                finding.estimate(),
                finding.grade(),
                finding.sources(),
                finding.assumed(),
                importer + (finding.note().isEmpty() ? "" : " " + finding.note()));
    }

    private void places(Claim claim, List<ComparedFigure> own, List<Hint> hints) {
        if (claim.measure().kind() != Kind.SHARE && claim.measure().kind() != Kind.AMOUNT) {
            return;
        }
        List<FormId> asked =
                own.stream().map(each -> each.finding().form()).distinct().toList();
        asked.stream()
                .flatMap(form -> largest.producers(form).stream()
                        .filter(place -> !place.equals(claim.place()))
                        .flatMap(place -> fits(claim, figures.find(claim, claim.measure(), place, form))
                                .limit(1)))
                .limit(1)
                .forEach(finding -> hints.add(new Hint(Hint.Kind.PLACE, finding)));
    }

    private Stream<FormId> forms(Claim claim) {
        List<FormId> stage = gazetteer.forms(claim.commodity(), claim.stage());
        return stage.isEmpty() ? allForms(claim) : stage.stream();
    }

    private Stream<FormId> allForms(Claim claim) {
        return gazetteer.stages(claim.commodity()).values().stream()
                .flatMap(List::stream)
                .distinct();
    }

    /** Figures that no assumption carries and that agree, the newest first. */
    private static Stream<SourceFigure> fits(Claim claim, List<SourceFigure> found) {
        Predicate<SourceFigure> fits = each -> !each.assumed()
                && Agreement.of(claim.amount(), each.estimate()) == Agreement.AGREES
                && (claim.when().year().isEmpty() || claim.when().year().getAsInt() == each.year());
        return found.stream().filter(fits).sorted(java.util.Comparator.comparingInt(each -> -each.year()));
    }
}
