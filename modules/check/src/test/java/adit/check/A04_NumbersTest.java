package adit.check;

import static org.assertj.core.api.Assertions.assertThat;

import adit.check.claim.Amount;
import adit.check.claim.Claim;
import adit.check.verdict.CheckedClaim;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers are written in two languages. */
class A04_NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between 47% and 87% | 0.470 0.870 RANGE",
                "47-87% | 0.470 0.870 RANGE",
                "87–47 % | 0.470 0.870 RANGE",
                "nearly nine-tenths | 0.900 0.900 NEARLY",
                "three quarters | 0.750 0.750 EXACT",
                "two-thirds | 0.667 0.667 EXACT",
                "a majority | 0.500 0.500 MORE",
                "1 in 3 tonnes | 0.333 0.333 EXACT",
                "up to 70 per cent | 0.700 0.700 AT_MOST",
                "at least 70 percent | 0.700 0.700 AT_LEAST",
                "no more than 70% | 0.700 0.700 AT_MOST",
                "just over half | 0.500 0.500 JUST_OVER",
                "sixty percent | 0.600 0.600 EXACT",
                "70.2% | 0.702 0.702 EXACT"
            })
    void englishSharesAreUnderstood(String words, String expected) {
        assertThat(shown("China refines " + words + " of the world's copper.")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "47〜87% | 0.470 0.870 RANGE",
                "４７～８７％ | 0.470 0.870 RANGE",
                "47%から87% | 0.470 0.870 RANGE",
                "約9割 | 0.900 0.900 ABOUT",
                "七割超 | 0.700 0.700 MORE",
                "9割5分 | 0.950 0.950 EXACT",
                "3分の2 | 0.667 0.667 EXACT",
                "三分の二以上 | 0.667 0.667 AT_LEAST",
                "過半 | 0.500 0.500 MORE",
                "半数以上 | 0.500 0.500 MORE",
                "8割弱 | 0.800 0.800 NEARLY",
                "少なくとも70パーセント | 0.700 0.700 AT_LEAST",
                "70%未満 | 0.700 0.700 LESS"
            })
    void japaneseSharesAreUnderstood(String words, String expected) {
        assertThat(shown("中国は世界の銅の" + words + "を精錬している。")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "中国は2024年に27万トンのレアアースを採掘した。 | 270000",
                "中国は2024年に１２００万トンの銅を精錬した。 | 12000000",
                "中国は2024年に17万5千トンのコバルトを精錬した。 | 175000",
                "世界では2024年に1億3000万トンの銅を採掘した。 | 130000000",
                "China mined 270,000 metric tons of rare earths in 2024. | 270000",
                "China refined 12.4 million tonnes of copper in 2024. | 12400000",
                "China refined 12.4 Mt of copper in 2024. | 12400000",
                "China refined 900 kt of lithium carbonate equivalent in 2024. | 169200"
            })
    void tonsAreUnderstoodInBothLanguages(String sentence, double expected) {
        assertThat(only(sentence).low()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See page 47, Table 3 and HS 850511 for copper from China.",
                "China's copper policy dates from 2024-06-01 and from 12 January 2026.",
                "https://example.org/china/87%25/copper",
                "中国の銅については第3章47ページを参照。",
                "中国は重要な役割を果たし、銅の割合は分からない。",
                "The tariff on Chinese copper is 25%.",
                "China plans to refine 60% of the world's copper by 2035."
            })
    void numbersOfOtherThingsAreNoClaims(String sentence) {
        assertThat(A01_LabelledClaimsTest.checked(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China put gallium exports under licence in August 2023 and banned exports to the United States in December 2024.",
                "中国は2023年8月にガリウムの輸出を許可制とし、2024年12月には対米輸出を禁止した。"
            })
    void twoControlsInOneSentenceAreTwoClaims(String sentence) {
        assertThat(A01_LabelledClaimsTest.checked(sentence))
                .extracting(checked -> checked.claim().other().orElse("-") + " " + checked.verdict())
                .containsExactly("- SUPPORTED", "USA SUPPORTED");
    }

    private static Amount only(String sentence) {
        List<Claim> claims = A01_LabelledClaimsTest.checked(sentence).stream()
                .map(CheckedClaim::claim)
                .toList();
        assertThat(claims).as(sentence).hasSize(1);
        return claims.getFirst().amount();
    }

    private static String shown(String sentence) {
        Amount amount = only(sentence);
        return String.format(Locale.ROOT, "%.3f %.3f %s", amount.low(), amount.high(), amount.modality());
    }
}
