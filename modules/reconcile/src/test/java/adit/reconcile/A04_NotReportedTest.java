package adit.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class A04_NotReportedTest {

    @Test
    void apparentUseClosesTheBalanceAndSaysSo() {
        ReconciledYear result = new TestWorld()
                .places("AAA", "BBB")
                .forms("metal")
                .makes("AAA", "metal", 100)
                .ships("AAA", "BBB", "metal", 40)
                .reconcile();
        ReconciledCell use = TestWorld.cell(result, "demand/metal/AAA/2024/STEPS");
        assertThat(use.isReported()).isFalse();
        assertThat(use.after()).isCloseTo(60, within(1e-9));
        assertThat(result.closures().getFirst().unreported()).containsExactly(Unreported.USE_APPARENT);
    }

    @Test
    void whatIsShippedAndNotImportedWasMade() {
        ReconciledYear result = new TestWorld()
                .places("AAA", "BBB")
                .forms("metal")
                .ships("AAA", "BBB", "metal", 40)
                .uses("BBB", "metal", 40)
                .reconcile();
        ReconciledCell made = TestWorld.cell(result, "production/metal/AAA/2024");
        assertThat(made.isReported()).isFalse();
        assertThat(made.after()).isCloseTo(40, within(1e-9));
    }

    @Test
    void aProcessTakesItsInput() {
        ReconciledYear result = new TestWorld()
                .places("AAA")
                .forms("ore", "metal")
                .process("mine", "ore")
                .process("smelt", "metal", "ore*1.2")
                .makes("AAA", "metal", 100)
                .reconcile();
        assertThat(TestWorld.cell(result, "production/ore/AAA/2024").after()).isCloseTo(120, within(1e-9));
    }

    @Test
    void withoutTradeFiguresPlacesShareAPool() {
        ReconciledYear result = new TestWorld()
                .places("AAA", "BBB")
                .forms("ore", "metal")
                .process("mine", "ore")
                .process("smelt", "metal", "ore*1")
                .makes("AAA", "ore", 100)
                .makes("BBB", "metal", 100)
                .reconcile();
        assertThat(TestWorld.cell(result, "net-imports/ore/BBB").after()).isCloseTo(100, within(1e-6));
        assertThat(TestWorld.cell(result, "net-imports/ore/AAA").after()).isCloseTo(-100, within(1e-6));
    }

    @Test
    void twoProcessesShareTheOutputAsTheirInputsAllow() {
        ReconciledYear result = new TestWorld()
                .places("AAA", "BBB")
                .forms("ore", "scrap", "metal")
                .process("mine", "ore")
                .process("smelt", "metal", "ore*1")
                .process("recycle", "metal", "scrap*1")
                .makes("AAA", "ore", 60)
                .makes("AAA", "metal", 100)
                .reconcile();
        assertThat(TestWorld.cell(result, "production/ore/AAA/2024").after()).isCloseTo(60, within(0.1));
        assertThat(TestWorld.cell(result, "production/scrap/AAA/2024").after()).isCloseTo(40, within(0.1));
    }

    @Test
    void aByProductIsBoundedByItsHost() {
        ReconciledYear result = new TestWorld()
                .places("AAA")
                .forms("ore", "beside")
                .process("mine", "ore", "+beside*0.1")
                .makes("AAA", "ore", 100)
                .makes("AAA", "beside", 20)
                .reconcile();
        double host = TestWorld.cell(result, "production/ore/AAA/2024").after();
        assertThat(TestWorld.cell(result, "production/beside/AAA/2024").after()).isCloseTo(0.1 * host, within(1e-9));
        assertThat(TestWorld.cell(result, "left-over/beside/AAA/mine").after()).isZero();
    }

    @Test
    void aByProductMayBeLeft() {
        ReconciledYear result = new TestWorld()
                .places("AAA")
                .forms("ore", "beside")
                .process("mine", "ore", "+beside*0.1")
                .makes("AAA", "ore", 100)
                .makes("AAA", "beside", 4)
                .reconcile();
        assertThat(TestWorld.cell(result, "left-over/beside/AAA/mine").after()).isCloseTo(6, within(1e-9));
        assertThat(result.cells()).noneMatch(ReconciledCell::moved);
    }

    @Test
    void stocksGrow() {
        ReconciledYear result = new TestWorld()
                .places("AAA")
                .forms("metal")
                .makes("AAA", "metal", 100)
                .holds("AAA", "metal", 2023, 10)
                .holds("AAA", "metal", 2024, 30)
                .reconcile();
        assertThat(TestWorld.cell(result, "demand/metal/AAA/2024/STEPS").after())
                .isCloseTo(80, within(1e-9));
        assertThat(result.closures().getFirst().flows().stockChange()).isCloseTo(20, within(1e-9));
    }

    @Test
    void aGroupIsOnePlaceAndTradeInsideItNone() {
        ReconciledYear result = new TestWorld()
                .places("EUR", "AAA")
                .within("EUR", "EST")
                .within("EUR", "FIN")
                .forms("metal")
                .makes("FIN", "metal", 10)
                .ships("FIN", "EST", "metal", 9)
                .ships("AAA", "EST", "metal", 5)
                .reconcile();
        assertThat(result.cells()).noneMatch(cell -> cell.name().contains("FIN/EST"));
        assertThat(TestWorld.cell(result, "demand/metal/EUR/2024/STEPS").after())
                .isCloseTo(15, within(1e-9));
    }

    @Test
    void aWorldTotalIsACheckAndNoPlace() {
        ReconciledYear result = new TestWorld()
                .places("AAA", "WLD")
                .forms("metal")
                .makes("AAA", "metal", 100)
                .makes("WLD", "metal", 130)
                .reconcile();
        assertThat(result.closures().getFirst().flows().production()).isCloseTo(100, within(1e-9));
        assertThat(result.closures().getFirst().reportedTotal()).contains(130.0);
    }
}
