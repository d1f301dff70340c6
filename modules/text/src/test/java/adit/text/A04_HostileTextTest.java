package adit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text from data cannot become markup of a page, of Markdown or of a terminal. */
final class A04_HostileTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[t](javascript:alert(1)) | [t\\](javascript:alert(1))",
                "[t][r] and [r]: x | [t\\][r] and [r\\]: x",
                "a <b>bold</b> &#106; | a &lt;b>bold&lt;/b> &amp;#106;",
                "*a* ~b~ `c` \\ | \\*a\\* \\~b\\~ \\`c\\` \\\\",
                "# a heading | \\# a heading",
                "- an item | \\- an item",
                "1. an item | 1\\. an item",
                "> a quotation | \\> a quotation",
                "see [usgs-mcs-2025] [iea] | see [usgs-mcs-2025] [iea]",
                "-3 points | -3 points",
            })
    void markdownIsEscaped(String text, String written) {
        assertThat(MarkdownText.of("t", List.of(Block.plain(text)))).isEqualTo("# t\n\n" + written + "\n");
    }

    @Test
    void controlCharactersNeverReachMarkdownOrAPage() {
        String text = "red \u001b[31m, up \u009b2J, reversed \u202e, a\nb";
        assertThat(MarkdownText.of("t", List.of(Block.plain(text))))
                .isEqualTo("# t\n\nred  [31m, up  2J, reversed  , a b\n");
        assertThat(HtmlEscape.escape(text)).isEqualTo("red  [31m, up  2J, reversed  , a\nb");
    }
}
