package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Codes of places, forms, plants, processes and sources. */
class A02_IdsTest {

    private static final List<Function<String, ? extends Record>> KINDS =
            List.of(PlaceId::new, FormId::new, PlantId::new, ProcessId::new, SourceId::new);

    @Test
    void idIsWrittenAsItsCode() {
        assertThat(KINDS).allSatisfy(kind -> assertThat(kind.apply("a-b")).hasToString("a-b"));
    }

    @Test
    void blankCodeIsRefusedByName() {
        assertThat(KINDS).allSatisfy(kind -> {
            String name = kind.apply("x").getClass().getSimpleName();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.apply(""))
                    .withMessage(name + " is blank");
            assertThatIllegalArgumentException().isThrownBy(() -> kind.apply(" \t"));
        });
    }

    @Test
    void idsOfOneKindAreEqualByCode() {
        assertThat(KINDS).allSatisfy(kind -> {
            assertThat(kind.apply("a")).isEqualTo(kind.apply("a")).hasSameHashCodeAs(kind.apply("a"));
            assertThat(kind.apply("a")).isNotEqualTo(kind.apply("A"));
        });
    }

    @Test
    void idsOfTwoKindsAreNeverEqual() {
        assertThat((Object) new PlaceId("a")).isNotEqualTo(new FormId("a"));
        assertThat((Object) new SourceId("a")).isNotEqualTo(new PlantId("a"));
    }

    @Test
    void idsAreSortedByCode() {
        assertThat(new TreeSet<>(Set.of(new PlaceId("JPN"), new PlaceId("CHN"), new PlaceId("USA"))))
                .extracting(PlaceId::code)
                .containsExactly("CHN", "JPN", "USA");
        assertThat(new FormId("a").compareTo(new FormId("b"))).isNegative();
        assertThat(new PlantId("b").compareTo(new PlantId("a"))).isPositive();
        assertThat(new ProcessId("a").compareTo(new ProcessId("a"))).isZero();
        assertThat(new SourceId("a").compareTo(new SourceId("b"))).isNegative();
    }
}
