package adit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Messages of all modules are found by key; a key that is missing is an error of the program. */
class A03_CatalogueTest {

    @Test
    void aMessageTakesItsArguments() {
        assertThat(Catalogue.of(Language.EN).say("plant.all", "Chile", "copper mining"))
                .contains("Chile", "copper mining");
        assertThat(Catalogue.of(Language.JA).find("place.others")).isPresent();
    }

    @Test
    void aKeyThatIsMissingIsReported() {
        assertThat(Catalogue.of(Language.EN).find("no.such.key")).isEmpty();
        assertThatThrownBy(() -> Catalogue.of(Language.JA).say("no.such.key"))
                .hasMessageContaining("no.such.key in ja");
    }
}
