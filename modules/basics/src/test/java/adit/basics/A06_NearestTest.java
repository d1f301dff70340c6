package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The word that was probably meant. */
class A06_NearestTest {

    private static final List<String> WORDS = List.of("ndpr-oxide", "dytb-oxide", "ndfeb-magnet", "CHN");

    @Test
    void nearWordIsFound() {
        assertThat(Nearest.find("ndpr_oxid", WORDS)).contains("ndpr-oxide");
        assertThat(Nearest.find("chn", WORDS)).contains("CHN");
        assertThat(Nearest.find("  CHN ", WORDS)).contains("CHN");
    }

    @Test
    void farWordIsNotGuessed() {
        assertThat(Nearest.find("lithium-hydroxide", WORDS)).isEmpty();
        assertThat(Nearest.find("", WORDS)).isEmpty();
    }

    @Test
    void codeMayDifferByOneLetterOnly() {
        assertThat(Nearest.find("CHL", WORDS)).contains("CHN");
        assertThat(Nearest.find("CLL", WORDS)).isEmpty();
    }

    @Test
    void ofTwoEquallyNearWordsTheFirstIsMeant() {
        assertThat(Nearest.find("aab", List.of("aaa", "abb"))).contains("aaa");
        assertThat(Nearest.find("aab", List.of("abb", "aaa"))).contains("abb");
    }

    @Test
    void hintAsksOnlyIfAWordIsNear() {
        assertThat(Nearest.hint("chn", WORDS, "use a code")).isEqualTo("did you mean CHN?");
        assertThat(Nearest.hint("xyz", WORDS, "use a code")).isEqualTo("use a code");
        assertThat(Nearest.hint("xyz", List.of(), "use a code")).isEqualTo("use a code");
    }

    @Test
    void distanceIsThatOfLevenshtein() {
        assertThat(Nearest.distance("kitten", "sitting", 99)).isEqualTo(3);
        assertThat(Nearest.distance("", "abc", 99)).isEqualTo(3);
        assertThat(Nearest.distance("abc", "xyzuvw", 2)).isEqualTo(2);
    }
}
