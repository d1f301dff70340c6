package adit.importers.publishers.baci;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.importers.publishers.Words;
import org.junit.jupiter.api.Test;

/** The shipped table of codes. */
class A06_RulesTest {

    private final Hs6Rules rules = Hs6Rules.load(Words.MAPPINGS);

    @Test
    void theParticularComesBeforeTheGeneral() {
        assertThat(rules.get(810520, new PlaceId("COD")).form().orElseThrow().code())
                .isEqualTo("cobalt-hydroxide");
        assertThat(rules.get(810520, new PlaceId("NOR")).form().orElseThrow().code())
                .isEqualTo("refined-cobalt");
    }

    @Test
    void everyCodeHasOneRuleForAllOthersAndAReason() {
        for (int code : rules.codes()) {
            Hs6Rule rule = rules.get(code, new PlaceId("ATA"));
            assertThat(rule.exporters()).as("%06d", code).isEmpty();
            assertThat(rule.note()).as("%06d", code).isNotBlank();
        }
    }

    @Test
    void contentsLieInTheirRangesAndBetweenNoneAndAll() {
        for (int code : rules.codes()) {
            for (String exporter : new String[] {"ATA", "COD", "IDN"}) {
                Hs6Rule rule = rules.get(code, new PlaceId(exporter));
                if (rule.form().isPresent()) {
                    assertThat(rule.content()).as("%06d", code).isBetween(rule.low(), rule.high());
                    assertThat(rule.low()).as("%06d", code).isPositive();
                    assertThat(rule.high()).as("%06d", code).isLessThanOrEqualTo(1);
                    assertThat(rule.band()).as("%06d", code).isGreaterThan(1);
                    assertThat(rule.grade()).as("%06d", code).isIn(Grade.B, Grade.D, Grade.E);
                }
            }
        }
    }

    @Test
    void magnetsAndGalliumAreLeftOut() {
        assertThat(rules.get(850511, new PlaceId("CHN")).form()).isEmpty();
        assertThat(rules.get(811292, new PlaceId("CHN")).form()).isEmpty();
        assertThat(rules.get(380110, new PlaceId("CHN")).form()).isEmpty();
    }
}
