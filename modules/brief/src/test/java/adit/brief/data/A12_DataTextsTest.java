package adit.brief.data;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.Issues;
import adit.basics.Parameters;
import adit.basics.PlaceId;
import adit.basics.Watch;
import adit.brief.Sample;
import adit.brief.dependence.ComparisonText;
import adit.brief.dependence.FirmText;
import adit.brief.dependence.LossesText;
import adit.brief.dependence.MeasuresText;
import adit.curation.Evidence;
import adit.curation.EvidenceQuery;
import adit.curation.Gaps;
import adit.curation.WorldDiff;
import adit.dependence.Dependence;
import adit.dependence.FirmTable;
import adit.dependence.MeasureTable;
import adit.dependence.SignatureTable;
import adit.dependence.chain.Coverage;
import adit.dependence.chain.SupplierLosses;
import adit.math.solver.HighsSolver;
import adit.reconcile.Reconciliation;
import adit.study.Comparison;
import adit.text.Catalogue;
import adit.text.DisplayWidth;
import adit.text.Language;
import adit.world.Purchase;
import adit.world.World;
import adit.world.WorldSummary;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts about data in both languages: the Japanese ones have no English sentence, and both have the same figures. */
class A12_DataTextsTest {

    private static final int YEAR = 2024;
    private static final int WIDE = 200;
    private static final Set<PlaceId> MEMBERS = Set.of(Sample.ALAND, Sample.BLAND);
    private static final World WORLD = Sample.world();

    /** Two words of small letters, with a blank between them. */
    private static final Pattern SENTENCE = Pattern.compile("[a-z]{2,} +[a-z]{2,}");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    /** What the tables of the worlds have in English only: names, titles, and why a figure was corrected. */
    private static final List<String> DATA =
            List.of("a digit too many", "rare earths", "Work survey", "Work notice", "Dale kiln");

    /** How a text is written in a language and a width. */
    private interface Written {
        String in(Language language, int width);
    }

    static Stream<String> names() {
        return texts().keySet().stream();
    }

    private static Map<String, Written> texts() {
        Map<String, Written> texts = new LinkedHashMap<>();
        texts.put("firm", A12_DataTextsTest::firm);
        texts.put("measures", A12_DataTextsTest::measures);
        texts.put("losses", A12_DataTextsTest::losses);
        texts.put("comparison", A12_DataTextsTest::comparison);
        texts.put(
                "show", (language, width) -> ShowText.of(evidence(A08_ShowTest.world(true), "oxide"), language, width));
        texts.put("show of a plant", (language, width) -> ShowText.of(evidence(WORLD, "kiln-dale"), language, width));
        texts.put("diff", A12_DataTextsTest::diff);
        texts.put("gaps", A12_DataTextsTest::gaps);
        texts.put(
                "reconciliation",
                (language, width) -> ReconciliationText.of(Reconciliation.of(WORLD, YEAR), language, width));
        texts.put("summary", (language, width) -> WorldSummaryText.of(summary(), language, width));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("names")
    void japaneseHasNoEnglishSentence(String name) {
        String text = text(name, Language.JA, WIDE);
        for (String known : DATA) {
            text = text.replace(known, "");
        }
        assertThat(SENTENCE.matcher(text).results().map(found -> found.group()).toList())
                .as(text)
                .isEmpty();
        assertThat(text).containsPattern("[ぁ-ん]");
    }

    @ParameterizedTest
    @MethodSource("names")
    void bothLanguagesHaveTheSameFigures(String name) {
        assertThat(figures(text(name, Language.JA, WIDE))).isEqualTo(figures(text(name, Language.EN, WIDE)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noLineIsTooLong(String name) {
        for (Language language : Language.values()) {
            assertThat(text(name, language, 100).lines())
                    .allSatisfy(
                            line -> assertThat(DisplayWidth.of(line)).as(line).isLessThanOrEqualTo(100));
        }
    }

    private static String text(String name, Language language, int width) {
        return java.util.Objects.requireNonNull(texts().get(name)).in(language, width);
    }

    private static Map<String, Long> figures(String text) {
        return NUMBER.matcher(text)
                .results()
                .collect(Collectors.groupingBy(found -> found.group(), Collectors.counting()));
    }

    private static String firm(Language language, int width) {
        List<Purchase> bought = List.of(
                new Purchase(Sample.BRICK, Sample.SUPLAND, 7, OptionalDouble.of(12)),
                new Purchase(Sample.BRICK, Sample.ALAND, 3, OptionalDouble.empty()));
        FirmTable table = FirmTable.of(WORLD, Sample.SUPLAND, bought, YEAR, new HighsSolver());
        return FirmText.of(WORLD, table, "purchases.csv", language, width);
    }

    private static MeasureTable table() {
        return MeasureTable.of(WORLD, Sample.SUPLAND, MEMBERS, List.of(YEAR), new HighsSolver());
    }

    private static String measures(Language language, int width) {
        return MeasuresText.of(WORLD, table(), Sample.SUPLAND, MEMBERS, Set.of(Sample.BRICK), language, width);
    }

    private static String losses(Language language, int width) {
        try (Coverage coverage = Coverage.of(WORLD, YEAR, new HighsSolver())) {
            return LossesText.of(WORLD, List.of(SupplierLosses.of(coverage, Sample.BRICK, YEAR)), language, width);
        }
    }

    /** Before and after differ, so that rows of values and of their change are printed. */
    @Test
    void aComparisonShowsWhatChanged() {
        for (Language language : Language.values()) {
            assertThat(comparison(language, 100))
                    .contains(Catalogue.of(language).say("comparison.change"))
                    .containsPattern("[+-][0-9]");
        }
    }

    private static String comparison(Language language, int width) {
        Comparison.Side side = new Comparison.Side(WORLD.name(), YEAR);
        Comparison measures = Comparison.of(side, table(), side, table(), row -> true);
        SignatureTable views =
                SignatureTable.of(WORLD, Dependence.of(WORLD, Sample.SUPLAND, MEMBERS, YEAR), new HighsSolver());
        SignatureTable former = SignatureTable.of(
                WORLD, Dependence.of(WORLD, Sample.ALAND, Set.of(Sample.SUPLAND), YEAR), new HighsSolver());
        Comparison signature = Comparison.of(side, former, side, views);
        return ComparisonText.views(WORLD, signature, Sample.SUPLAND, MEMBERS, language, width)
                + ComparisonText.measures(
                        WORLD, measures, new TreeSet<>(Set.of(Sample.BRICK, Sample.CLAY)), language, width);
    }

    private static Evidence evidence(World world, String subject) {
        return Evidence.of(
                world,
                EvidenceQuery.find(world, subject, "", "", 0, Parameters.ON_COMMAND_LINE, new Issues())
                        .orElseThrow());
    }

    private static String diff(Language language, int width) {
        WorldDiff diff = WorldDiff.between(
                A08_ShowTest.world(false), A08_ShowTest.world(true), new WorldDiff.Filter(List.of(), 0));
        return DiffText.of(diff, 1, language, width)
                + DiffText.of(
                        WorldDiff.between(WORLD, A08_ShowTest.world(true), new WorldDiff.Filter(List.of(), 0)),
                        1,
                        language,
                        width);
    }

    private static String gaps(Language language, int width) {
        Gaps gaps = Gaps.of(WORLD, List.of(), new HighsSolver(), Watch.silent());
        return GapText.of(gaps, WORLD, 99, language, width) + GapText.of(gaps, WORLD, 2, language, width);
    }

    private static WorldSummary summary() {
        Map<Grade, Integer> grades = new EnumMap<>(Map.of(Grade.A, 1200, Grade.E, 400));
        WorldSummary.Content content = new WorldSummary.Content(
                1500,
                grades,
                List.of(),
                Optional.of(Sample.SUPLAND),
                new WorldSummary.Split(3, 1),
                new WorldSummary.Split(0, 2));
        return new WorldSummary("bricks", YEAR, Map.of("places", 3000), Optional.of(content), List.of());
    }
}
