package adit.dependence;

import static adit.dependence.TradeWorld.YEAR;
import static adit.dependence.TradeWorld.form;
import static adit.dependence.TradeWorld.place;
import static adit.dependence.TradeWorld.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import adit.basics.Estimate;
import adit.dependence.chain.Coverage;
import adit.dependence.chain.LookThroughShare;
import adit.dependence.measures.DisruptionRisk;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.measures.GeoPolRisk;
import adit.dependence.measures.GovernanceWeightedHhi;
import adit.dependence.measures.GrossImportShare;
import adit.dependence.measures.Hhi;
import adit.dependence.measures.ImportValue;
import adit.dependence.measures.Measure;
import adit.dependence.measures.Measures;
import adit.dependence.measures.NMinusOne;
import adit.dependence.measures.NetImportReliance;
import adit.dependence.measures.OwnershipShare;
import adit.dependence.measures.SupplierShare;
import adit.dependence.measures.SupplyRisk;
import adit.dependence.measures.TopShare;
import adit.dependence.output.OutputShares;
import adit.math.solver.HighsSolver;
import adit.world.Status;
import adit.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure has a page, every page a measure, and the examples of the pages are what the code says. */
final class A04_MeasurePagesTest {

    private static final double TINY = 1e-12;

    static Stream<Measure> measures() {
        return Measures.all().stream();
    }

    private static PageExample page(Measure measure) {
        return PageExample.read(measure);
    }

    private static OutputShares shares(PageExample page, String... names) {
        TradeWorld world = new TradeWorld().chain("ore");
        for (String name : names) {
            world.makes(name, "ore", page.get(name));
        }
        return OutputShares.find(world.build(), form("ore"), YEAR).orElseThrow();
    }

    private static double supplierShare(PageExample page) {
        World world = new TradeWorld()
                .chain("ore")
                .makes("S", "ore", page.get("supplier"))
                .makes("A", "ore", page.get("others"))
                .build();
        return SupplierShare.find(world, place("S"), form("ore"), YEAR)
                .orElseThrow()
                .share()
                .value();
    }

    private static ImportValue importValue(World world, String form) {
        return ImportValue.find(world, place("S"), places("U"), form(form), YEAR)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aPageHasFormulaSourceAndExample(Measure measure) {
        String text = page(measure).text();
        assertThat(text).startsWith("# " + measure.name() + "\n").contains("## Source\n", "## Example\n", "Class `");
        assertThat(page(measure).values()).containsKey("result");
    }

    @Test
    void noPageIsWithoutAMeasure() throws IOException {
        try (Stream<Path> files = Files.list(PageExample.root().resolve("docs/measures"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            measures().map(measure -> measure.id() + ".md").toList());
        }
    }

    @Test
    void theExamplesOfConcentrationAreComputedAgain() {
        PageExample share = page(Measures.SUPPLIER_SHARE);
        assertThat(supplierShare(share)).isCloseTo(share.result(), within(TINY));
        PageExample top = page(Measures.TOP_THREE_SHARE);
        assertThat(TopShare.of(shares(top, "A", "B", "C", "D"), 3).orElseThrow().share())
                .isCloseTo(top.result(), within(TINY));
        PageExample hhi = page(Measures.HHI);
        assertThat(Hhi.of(shares(hhi, "A", "B", "C")).value()).isCloseTo(hhi.result(), within(TINY));
        PageExample points = page(Measures.HHI_POINTS);
        assertThat(Hhi.of(shares(points, "A", "B", "C")).points()).isCloseTo(points.result(), within(1e-8));
    }

    @Test
    void theExampleOfNMinusOneIsComputedAgain() {
        PageExample page = page(Measures.N_MINUS_ONE);
        World world = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", page.get("largest"))
                .makes("B", "ore", page.get("others"))
                .uses("C", "ore", page.get("use"))
                .build();
        assertThat(NMinusOne.find(world, form("ore"), YEAR).orElseThrow().left())
                .isCloseTo(page.result(), within(TINY));
    }

    @Test
    void theExamplesOfGovernanceAreComputedAgain() {
        for (Measure measure : List.of(Measures.GOVERNANCE_WEIGHTED_HHI, Measures.GOVERNANCE_WEIGHTED_SOURCING)) {
            PageExample page = page(measure);
            assertThat(GovernanceWeightedHhi.of(
                            Map.of(place("A"), page.get("share A"), place("B"), page.get("share B")),
                            Map.of(place("A"), page.get("risk A"), place("B"), page.get("risk B"))))
                    .isCloseTo(page.result(), within(TINY));
        }
    }

    @Test
    void theExamplesOfRelianceAreComputedAgain() {
        PageExample net = page(Measures.NET_IMPORT_RELIANCE);
        assertThat(netImportReliance(net)).isCloseTo(net.result(), within(TINY));
        PageExample exposure = page(Measures.TRADE_EXPOSURE);
        assertThat(Math.max(0, netImportReliance(exposure))).isCloseTo(exposure.result(), within(TINY));
        PageExample gross = page(Measures.GROSS_IMPORT_SHARE);
        assertThat(GrossImportShare.of(gross.get("production"), gross.get("imports")))
                .isCloseTo(gross.result(), within(TINY));
    }

    private static double netImportReliance(PageExample page) {
        return NetImportReliance.of(
                page.get("production"), page.get("imports"), page.get("exports"), page.get("stocks fell"));
    }

    @Test
    void theExampleOfSupplyRiskIsComputedAgain() {
        PageExample page = page(Measures.SUPPLY_RISK);
        assertThat(SupplyRisk.of(
                        page.get("global"),
                        page.get("sourcing"),
                        page.get("reliance"),
                        page.get("recycled"),
                        page.get("substitution")))
                .isCloseTo(page.result(), within(TINY));
    }

    @Test
    void theExamplesOfGeoPolRiskAreComputedAgain() {
        PageExample score = page(Measures.GEOPOLRISK_SCORE);
        assertThat(GeoPolRisk.score(
                        score.get("hhi"), score.get("weighted imports"), score.get("imports"), score.get("production")))
                .isCloseTo(score.result(), within(TINY));
        PageExample factor = page(Measures.GEOPOLRISK_FACTOR);
        assertThat(GeoPolRisk.factor(factor.get("score"), factor.get("price")))
                .isCloseTo(factor.result(), within(TINY));
    }

    @Test
    void theExamplesOfDisruptionAreComputedAgain() {
        PageExample page = page(Measures.DISRUPTION_POTENTIAL);
        World world = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", page.get("share A"))
                .makes("B", "ore", page.get("share B"))
                .governed("A", 5 * page.get("ability A") - 2.5)
                .governed("B", 5 * page.get("ability B") - 2.5)
                .restricts("A", "", "ore", "licence", page.get("willingness A"))
                .restricts("B", "", "ore", "licence", page.get("willingness B"))
                .build();
        assertThat(DisruptionRisk.potential(world, form("ore"), places("U"), YEAR)
                        .findValue()
                        .orElseThrow()
                        .value())
                .isCloseTo(page.result(), within(TINY));
        PageExample risk = page(Measures.DISRUPTION_RISK);
        assertThat(DisruptionRisk.of(risk.get("potential"), risk.get("exposure"), risk.get("vulnerability")))
                .isCloseTo(risk.result(), within(TINY));
        assertThat(page(Measures.ECONOMIC_VULNERABILITY).values()).containsEntry("result", "not reported");
        assertThat(DisruptionRisk.vulnerability().findValue()).isEmpty();
    }

    @Test
    void theExamplesOfTracingAreComputedAgain() {
        PageExample face = page(Measures.FACE_VALUE_SHARE);
        World shipped = new TradeWorld()
                .chain("ore")
                .ships("S", "U", "ore", face.get("supplier"))
                .ships("A", "U", "ore", face.get("others"))
                .build();
        assertThat(FaceValueShare.find(shipped, place("S"), places("U"), form("ore"), YEAR)
                        .orElseThrow()
                        .ofImports()
                        .orElseThrow()
                        .value())
                .isCloseTo(face.result(), within(TINY));
        PageExample paid = page(Measures.IMPORT_VALUE);
        PageExample byValue = page(Measures.IMPORT_VALUE_SHARE);
        World sold = new TradeWorld()
                .chain("ore")
                .sells("S", "U", "ore", Estimate.exact(byValue.get("supplier")))
                .sells("A", "U", "ore", Estimate.exact(byValue.get("others")))
                .chain("metal")
                .sells("S", "U", "metal", Estimate.exact(paid.get("from S")))
                .sells("A", "U", "metal", Estimate.exact(paid.get("from A")))
                .build();
        assertThat(importValue(sold, "ore").ofImports().orElseThrow().value())
                .isCloseTo(byValue.result(), within(TINY));
        assertThat(importValue(sold, "metal").paid().value()).isCloseTo(paid.result(), within(TINY));
        PageExample look = page(Measures.LOOK_THROUGH_SHARE);
        World passed = new TradeWorld()
                .chain("ore")
                .makes("A", "ore", look.get("A mined"))
                .ships("S", "A", "ore", look.get("A from supplier"))
                .ships("A", "U", "ore", look.get("U from A"))
                .ships("S", "U", "ore", look.get("U from supplier"))
                .build();
        assertThat(LookThroughShare.of(passed, place("S"), YEAR)
                        .find(form("ore"), place("U"))
                        .orElseThrow()
                        .value())
                .isCloseTo(look.result(), within(TINY));
    }

    @Test
    void theExampleOfOwnershipIsComputedAgain() {
        PageExample page = page(Measures.OWNERSHIP_SHARE);
        World world = new TradeWorld()
                .chain("ore")
                .plantOwned("A", "S", "make-ore", page.get("owned"))
                .plantOwned("A", "A", "make-ore", page.get("others"))
                .build();
        assertThat(OwnershipShare.find(world, place("S"), form("ore"), YEAR)
                        .orElseThrow()
                        .byOwner()
                        .orElseThrow()
                        .share()
                        .value())
                .isCloseTo(page.result(), within(TINY));
    }

    @Test
    void theExampleOfCoverageIsComputedAgain() {
        PageExample page = page(Measures.COVERAGE);
        World world = new TradeWorld()
                .chain("ore")
                .chain("metal", "ore*" + page.get("ore per metal"))
                .plant("A", "make-ore", Status.OPERATING, page.get("ore left"))
                .plant("A", "make-metal", Status.OPERATING, page.get("metal capacity left"))
                .plant("S", "make-ore", Status.OPERATING, 100)
                .uses("A", "metal", page.get("use of others"))
                .uses("S", "metal", 50)
                .build();
        try (Coverage coverage = Coverage.of(world, YEAR, new HighsSolver())) {
            assertThat(coverage.find(form("metal"), places("S")).orElseThrow()).isCloseTo(page.result(), within(1e-9));
        }
    }
}
