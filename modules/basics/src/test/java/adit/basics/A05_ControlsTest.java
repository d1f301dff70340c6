package adit.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Characters that a terminal obeys are found and removed; all others stay. */
class A05_ControlsTest {

    private static final char ESCAPE = '\u001B';
    private static final char RIGHT_TO_LEFT = '\u202E';

    @Test
    void escapeAndReversingMarksAreFound() {
        assertThat(Controls.is(ESCAPE)).isTrue();
        assertThat(Controls.is(RIGHT_TO_LEFT)).isTrue();
        assertThat(Controls.is('\u2028')).isTrue();
        assertThat(Controls.is('\u2069')).isTrue();
        assertThat(Controls.is('\u007F')).isTrue();
    }

    @Test
    void lettersAndLineEndsStay() {
        assertThat("azAZ ~ä中\n\r\t".chars().filter(c -> Controls.is((char) c))).isEmpty();
    }

    @Test
    void positionOfTheFirstIsFound() {
        assertThat(Controls.find("ab" + ESCAPE + RIGHT_TO_LEFT)).isEqualTo(2);
        assertThat(Controls.find("ab")).isEqualTo(-1);
        assertThat(Controls.find("")).isEqualTo(-1);
    }

    @Test
    void onlyThePartOfABufferIsSearched() {
        char[] buffer = {ESCAPE, 'a', 'b', ESCAPE};
        assertThat(Controls.isIn(buffer, 1, 2)).isFalse();
        assertThat(Controls.isIn(buffer, 1, 3)).isTrue();
        assertThat(Controls.isIn(buffer, 0, 0)).isFalse();
    }

    @Test
    void cleanTextHasSpacesInstead() {
        assertThat(Controls.clean("a" + ESCAPE + "[1m" + RIGHT_TO_LEFT)).isEqualTo("a [1m ");
    }

    @Test
    void textWithoutAnyIsTheSameObject() {
        String plain = "plain";
        assertThat(Controls.clean(plain)).isSameAs(plain);
    }

    @Test
    void characterIsNamedByItsNumber() {
        assertThat(Controls.name(ESCAPE)).isEqualTo("U+001B");
    }
}
