package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import adit.importers.publishers.PublisherNumbers.Reading;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A01_PublisherNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|1234|EXACT", "1,234,567|1234567|EXACT", "1,234.5|1234.5|EXACT", "1 234|1234|EXACT",
                        "1\u00a0234|1234|EXACT",
                "1\u202f234|1234|EXACT", "1’234|1234|EXACT", "-3.5|-3.5|EXACT", "\u22123.5|-3.5|EXACT",
                        "1e3|1000|EXACT",
                "'     0.012'|0.012|EXACT", "'68\u00a0'|68|EXACT", "e 1,200|1200|EXACT", "1,200e|1200|EXACT",
                        "r1,200|1200|EXACT",
                "12 (5)|12|EXACT", "12[a]|12|EXACT", "12³|12|EXACT", "12*|12|EXACT", "~50|50|EXACT",
                ">95|95|ABOVE", "≥ 95|95|ABOVE", "more than 5|5|ABOVE", "<1,000|1000|BELOW", "Less than 25|25|BELOW",
                "W|NaN|WITHHELD", "W (5)|NaN|WITHHELD", "NA|NaN|NOT_AVAILABLE", "'      NA'|NaN|NOT_AVAILABLE",
                        "n.a.|NaN|NOT_AVAILABLE",
                "XX|NaN|NOT_AVAILABLE", "..|NaN|NOT_AVAILABLE", "—|0|ZERO_DASH", "–|0|ZERO_DASH", "--|0|ZERO_DASH",
                "''|NaN|BLANK", "'   '|NaN|BLANK", "'\u00a0'|NaN|BLANK"
            })
    void numbersOfPublishersAreUnderstood(String text, double value, PublisherNumbers.Qualifier qualifier) {
        Reading reading = PublisherNumbers.read(text).orElseThrow();
        assertThat(reading.value()).isEqualTo(Double.valueOf(value));
        assertThat(reading.qualifier()).isEqualTo(qualifier);
        assertThat(reading.hasValue()).isEqualTo(!Double.isNaN(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "1,5",
                "1,23,456",
                "1,234 567",
                "12,34",
                "50–300",
                "25%",
                "12a",
                "abc",
                "1.2.3",
                ">",
                "E",
                "(5)",
                "NaN5"
            })
    void malformedNumbersAreRefused(String text) {
        assertThat(PublisherNumbers.read(text)).isEmpty();
    }

    @Test
    void marksOfEstimateAndFootnotesAreKept() {
        assertThat(PublisherNumbers.read("e1,200 (5)").map(Reading::marks)).hasValue("e(5)");
        assertThat(PublisherNumbers.read("e1,200").map(Reading::isEstimated)).hasValue(true);
        assertThat(PublisherNumbers.read("1,200r").map(Reading::isEstimated)).hasValue(false);
        assertThat(PublisherNumbers.read("1,200").map(Reading::marks)).isEqualTo(Optional.of(""));
    }
}
