package adit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class A01_NumbersTest {

    private static String plain(String text) {
        return text.replace(Numbers.GLUE, " ");
    }

    @Test
    void sharesAreRoundedAsPeopleReadThem() {
        assertThat(plain(Numbers.percent(0.1618))).isEqualTo("16 %");
        assertThat(plain(Numbers.percent(0.0785))).isEqualTo("7.9 %");
        assertThat(plain(Numbers.percent(0))).isEqualTo("0 %");
        assertThat(plain(Numbers.stated(0.655))).isEqualTo("65.5 %");
    }

    @Test
    void aShareBesideItsTargetShowsOnWhichSideItIs() {
        assertThat(plain(Numbers.percentBeside(0.6497, 0.65))).isEqualTo("65.0 %".replace("65.0", "64.97"));
        assertThat(plain(Numbers.percentBeside(0.648, 0.65))).isEqualTo("64.8 %");
        assertThat(plain(Numbers.percentBeside(0.65, 0.65))).isEqualTo("65 %");
    }

    @Test
    void boundsAreRoundedSoThatTheyStayBounds() {
        assertThat(plain(Numbers.atMost(0.16181))).isEqualTo("16.2 %");
        assertThat(Numbers.atLeast(0.11397)).isEqualTo("11.3");
    }

    @Test
    void amountsCarryTheirUnit() {
        assertThat(plain(Numbers.tons(2346.6))).isEqualTo("2,347 t/y");
        assertThat(plain(Numbers.tons(101_437))).isEqualTo("101 kt/y");
        assertThat(plain(Numbers.money(1029.4))).isEqualTo("1.03 billion US$");
        assertThat(plain(Numbers.money(17.9))).isEqualTo("18 million US$");
        assertThat(Numbers.signed(-0.2)).isEqualTo("0");
        assertThat(Numbers.signed(42)).isEqualTo("+42");
        assertThat(Numbers.value(0.42)).isEqualTo("0.42");
        assertThat(Figures.of(Language.EN).value(2027, "year")).isEqualTo("2027");
        assertThat(Figures.of(Language.EN).value(2027, "t/y")).isEqualTo("2,027");
    }

    @Test
    void wordsBreakAtBlanksAndNotBeforeAUnit() {
        assertThat(WordWrap.lines("it is 16" + Numbers.GLUE + "% today", 9))
                .containsExactly("it is", "16" + Numbers.GLUE + "%", "today");
        assertThat(WordWrap.lines("incomprehensible", 7)).containsExactly("incompr", "ehensib", "le");
        assertThat(WordWrap.lines("  a b", 4)).containsExactly("  a", "  b");
    }
}
