package adit.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import adit.basics.FormId;
import adit.basics.PlaceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The address of one number. */
class A01_CellTest {

    @Test
    void cellIsNamedByItsAttributeAndKeys() {
        assertThat(Cell.of(Attribute.PRODUCTION, "copper", "CHN", 2024)).hasToString("production/copper/CHN/2024");
        assertThat(Cell.of(Attribute.LEAD_TIME, "smelt", "lead_time", "idle"))
                .hasToString("lead-time/smelt/lead_time/idle");
    }

    @Test
    void eachAttributeNeedsItsKeys() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.of(Attribute.PRODUCTION, "copper", "CHN"))
                .withMessageContaining("[form, place, year]");
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(Attribute.CAPACITY, "mine", 2024));
    }

    @Test
    void yearIsTheSameKeyAsTextAndAsNumber() {
        assertThat(Cell.of(Attribute.STOCK, "copper", "CHN", "2024"))
                .isEqualTo(Cell.of(Attribute.STOCK, "copper", "CHN", 2024));
    }

    @Test
    void orderOfKeysMatters() {
        assertThat(Cell.of(Attribute.TRADE, "copper", "CHL", "CHN", 2024))
                .isNotEqualTo(Cell.of(Attribute.TRADE, "copper", "CHN", "CHL", 2024));
    }

    @Test
    void laterChangesOfAListAreNotChangesOfTheCell() {
        List<String> keys = new ArrayList<>(List.of("mine"));
        Cell cell = new Cell(Attribute.CAPACITY, keys);
        keys.set(0, "other");
        assertThat(cell.keys()).containsExactly("mine");
    }

    @Test
    void keyIsFoundByItsKind() {
        Cell flow = Cell.of(Attribute.TRADE, "copper", "CHL", "CHN", 2024);
        assertThat(flow.form()).isEqualTo(new FormId("copper"));
        assertThat(flow.from()).isEqualTo(new PlaceId("CHL"));
        assertThat(flow.to()).isEqualTo(new PlaceId("CHN"));
        assertThat(flow.year()).isEqualTo(2024);
        assertThat(flow.is(Key.TO, new PlaceId("CHN"))).isTrue();
        assertThat(flow.is(Key.YEAR, 2024)).isTrue();
        assertThat(flow.is(Key.FROM, "CHN")).isFalse();
    }

    @Test
    void keyThatAnAttributeDoesNotHaveIsNotFound() {
        Cell flow = Cell.of(Attribute.TRADE, "copper", "CHL", "CHN", 2024);
        assertThat(flow.find(Key.PLACE)).isEmpty();
        assertThat(flow.is(Key.PLACE, "CHL")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(flow::place)
                .withMessage("trade/copper/CHL/CHN/2024 has no place");
    }

    @Test
    void eachKeyIsAtItsPlaceInEveryAttribute() {
        for (Attribute attribute : Attribute.values()) {
            Cell cell = Cell.of(attribute, attribute.keys().toArray());
            for (Key key : Key.values()) {
                assertThat(cell.find(key).isPresent()).isEqualTo(attribute.has(key));
                assertThat(cell.find(key).orElse(key.word())).isEqualTo(key.word());
            }
        }
    }

    @Test
    void cellsOfAKindAreWrittenWithTypedKeys() {
        FormId copper = new FormId("copper");
        PlaceId chile = new PlaceId("CHL");
        assertThat(Cell.production(copper, chile, 2024)).hasToString("production/copper/CHL/2024");
        assertThat(Cell.stock(copper, chile, 2024)).hasToString("stock/copper/CHL/2024");
        Cell use = Cell.demand(copper, chile, 2030, "STEPS");
        assertThat(use).hasToString("demand/copper/CHL/2030/STEPS");
        assertThat(use.place()).isEqualTo(chile);
        assertThat(use.scenario()).isEqualTo("STEPS");
    }

    @Test
    void attributesHaveWordsOfTheirOwn() {
        assertThat(Attribute.values()).extracting(Attribute::word).doesNotHaveDuplicates();
        assertThat(Attribute.TRADE_VALUE.word()).isEqualTo("trade-value");
    }

    /** All pairs of 300 random cells, whose keys are often the beginning of one another, such as {@code a} and {@code a-b}. */
    @Test
    void cellsAreInTheOrderOfTheirNames() {
        SplittableRandom random = new SplittableRandom(1);
        List<Cell> cells = random.longs(300)
                .mapToObj(SplittableRandom::new)
                .map(A01_CellTest::random)
                .toList();
        List<Cell> byName = new ArrayList<>(cells);
        byName.sort(Comparator.comparing(Cell::toString));
        List<Cell> byCell = new ArrayList<>(cells);
        byCell.sort(Comparator.naturalOrder());
        assertThat(byCell).isEqualTo(byName);
    }

    @Test
    void orderIsZeroOnlyForEqualCells() {
        for (long seed = 0; seed < 1_000; seed++) {
            Cell one = random(new SplittableRandom(seed));
            Cell other = random(new SplittableRandom(seed + 1));
            assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        }
    }

    private static Cell random(SplittableRandom random) {
        Attribute[] all = Attribute.values();
        Attribute attribute = all[random.nextInt(all.length)];
        List<String> words = Arrays.asList("a", "a-b", "a_b", "ab", "*", "A", "2024", "202", "", "中");
        Object[] keys = attribute.keys().stream()
                .map(key -> words.get(random.nextInt(words.size())))
                .toArray();
        return Cell.of(attribute, keys);
    }
}
