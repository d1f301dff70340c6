package adit.basics;

import static adit.basics.Parameters.ON_COMMAND_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An error shows a parameter as the user wrote it. */
class A08_ParametersTest {

    @Test
    void optionHasItsPrefix() {
        assertThat(ON_COMMAND_LINE.named("year")).isEqualTo("--year");
        assertThat(new Parameters("query", "?").named("year")).isEqualTo("?year");
    }

    @Test
    void positionalParameterAndNoneStay() {
        assertThat(ON_COMMAND_LINE.named("PLACE")).isEqualTo("PLACE");
        assertThat(ON_COMMAND_LINE.named("")).isEmpty();
    }

    @Test
    void errorNamesTheFaceAndTheParameter() {
        assertThat(ON_COMMAND_LINE
                        .error("unknown-form", "form", "ndpr", "there is no such form", "use ndpr-oxide")
                        .text())
                .isEqualTo(
                        "error unknown-form: command line column --form value 'ndpr': there is no such form\n    try: use ndpr-oxide");
    }
}
