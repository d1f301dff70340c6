package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> WORDS = List.of("ndpr-oxide", "dytb-oxide", "ndfeb-magnet", "CHN");

    @Test
    void nearWordIsFound() {
        assertThat(Nearest.find("ndpr_oxid", WORDS)).contains("ndpr-oxide");
        assertThat(Nearest.find("chn", WORDS)).contains("CHN");
    }

    @Test
    void farWordIsNotGuessed() {
        assertThat(Nearest.find("lithium-hydroxide", WORDS)).isEmpty();
        assertThat(Nearest.find("", WORDS)).isEmpty();
    }

    @Test
    void distanceIsThatOfLevenshtein() {
        assertThat(Nearest.distance("kitten", "sitting", 99)).isEqualTo(3);
        assertThat(Nearest.distance("", "abc", 99)).isEqualTo(3);
        assertThat(Nearest.distance("abc", "xyzuvw", 2)).isEqualTo(2);
    }
}
