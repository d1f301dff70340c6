package adit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Japanese letter takes two columns of a terminal: lines and tables count columns, not letters. */
class A02_WidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "磁石, 4", "NdFeB磁石, 9", "（能力）, 8", "65%, 3", "'', 0", "é, 1", "レアアース, 10", "ﾚｱ, 2"})
    void aTextTakesSoManyColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 10, 23, 40})
    void noLineIsWiderThanAskedFor(int width) {
        String text = "中国からの輸出が止まった場合、2030年以降に賄えるのは最大で需要の86%（目標は65%）である。NdFeB magnet";
        List<String> lines = WordWrap.lines(text, width);
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void noLineBeginsWithAFullStopOrEndsWithAnOpeningBracket() {
        for (int width = 8; width < 40; width++) {
            assertThat(WordWrap.lines("輸入額（百万米ドル）、うち中国向け（百万米ドル）、合計。", width)).allSatisfy(line -> {
                assertThat(line).doesNotStartWith("、").doesNotStartWith("。").doesNotStartWith("）");
                assertThat(line).doesNotEndWith("（");
            });
        }
    }

    @Test
    void columnsOfATableAreAligned() {
        Block.Grid grid = new Block.Grid(
                List.of(Block.Column.words("品目"), Block.Column.number("割合"), Block.Column.words("Grade")),
                List.of(List.of("ネオジム磁石", "97", "D"), List.of("refined copper", "0.5", "B")),
                List.of());
        assertThat(new GridText(grid, 60).lines())
                .containsExactly(
                        "品目            割合  Grade",
                        "──────────────  ────  ─────",
                        "ネオジム磁石      97  D",
                        "refined copper   0.5  B");
    }
}
