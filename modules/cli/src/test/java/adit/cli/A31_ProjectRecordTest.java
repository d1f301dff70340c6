package adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import adit.testworlds.TinyWorlds;
import adit.testworlds.WorldFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The record of earlier projects in the shipped world, made again from {@code data/validation} by the rules of {@code docs/validation.md}. */
class A31_ProjectRecordTest {

    /** Statuses with five cases together, not across financing, and none with a lower survival than one behind it. */
    private static final List<List<String>> POOLS = List.of(
            List.of("construction", "financed"),
            List.of("permitted", "feasibility", "announced"),
            List.of("exploration"));

    private static final int ENOUGH = 5;

    /** 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.96;

    @TempDir
    Path folder = Path.of("");

    static List<List<String>> pools() {
        return POOLS;
    }

    private static CsvRows projects() throws IOException {
        return CsvRows.of("data/validation/projects-2010.csv");
    }

    private static List<Map<String, String>> of(List<String> statuses) throws IOException {
        return projects().rows().stream()
                .filter(row -> statuses.contains(row.getOrDefault("status", "")))
                .toList();
    }

    private static boolean came(Map<String, String> project) {
        return !project.getOrDefault("came [year]", "").isEmpty();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    private static Map<String, String> recorded(String status, String item) throws IOException {
        return CsvRows.of("data/world-2025/project_record.csv")
                .with("status", status)
                .with("item", item)
                .rows()
                .getFirst();
    }

    @ParameterizedTest
    @MethodSource("pools")
    void survivalIsTheShareThatCame(List<String> pool) throws IOException {
        List<Map<String, String>> cases = of(pool);
        double n = cases.size();
        double share = cases.stream().filter(A31_ProjectRecordTest::came).count() / n;
        double middle = share + Z * Z / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double over = 1 + Z * Z / n;
        for (String status : pool) {
            Map<String, String> row = recorded(status, "survival");
            assertThat(number(row, "value")).isEqualTo(rounded(share, 2));
            assertThat(number(row, "low")).isEqualTo(rounded((middle - half) / over, 2));
            assertThat(number(row, "high")).isEqualTo(rounded((middle + half) / over, 2));
            assertThat(row.get("grade")).isEqualTo(n >= ENOUGH ? "D" : "E");
            assertThat(row.getOrDefault("note", ""))
                    .startsWith(Math.round(share * n) + " of " + cases.size() + " rare earth projects of 2010");
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void slipIsTheMedianOfAllThatCame(List<String> pool) throws IOException {
        List<Double> slips = projects().rows().stream()
                .filter(A31_ProjectRecordTest::came)
                .map(row -> number(row, "came [year]") - number(row, "said-start [year]"))
                .sorted()
                .toList();
        assertThat(slips).hasSizeGreaterThanOrEqualTo(ENOUGH);
        int half = slips.size() / 2;
        double median = (slips.get((slips.size() - 1) / 2) + slips.get(half)) / 2;
        for (String status : pool) {
            Map<String, String> row = recorded(status, "slip");
            assertThat(number(row, "value")).isEqualTo(rounded(median, 1));
            assertThat(number(row, "low")).isEqualTo(rounded(slips.getFirst(), 1));
            assertThat(number(row, "high")).isEqualTo(rounded(slips.getLast(), 1));
            boolean any = of(List.of(status)).stream().anyMatch(A31_ProjectRecordTest::came);
            assertThat(row.get("grade")).isEqualTo(any ? "D" : "E");
        }
    }

    private static double rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue() + 0.0;
    }

    /** A change of one cell of the table of a tiny world, and what the check says. */
    @ParameterizedTest
    @CsvSource({
        "'announced,survival,0.5,0.5,0.5', 'announced,survival,1.5,1.5,1.5', impossible-number, 1.5",
        "'announced,survival,0.5,0.5,0.5', 'rumoured,survival,0.5,0.5,0.5', unknown-word, rumoured",
        "'announced,survival,0.5,0.5,0.5', 'announced,success,0.5,0.5,0.5', unknown-word, success",
        "'0.3,0.3,0.3,years', '0.3,0.3,0.3,t/y', wrong-unit, t/y"
    })
    void faultsOfTheTableAreReported(String from, String to, String code, String value) throws IOException {
        WorldFolder.write(TinyWorlds.recorded().world(), Path.of(Shell.at("data/world-2025")), folder);
        assertThat(Shell.run("data", "check", folder.toString()).code()).isZero();
        Path table = folder.resolve("project_record.csv");
        String text = Files.readString(table);
        assertThat(text).contains(from);
        Files.writeString(table, text.replace(from, to));
        Shell.Done check = Shell.run("data", "check", folder.toString());
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out())
                .contains("error " + code + ": project_record.csv")
                .contains(value);
    }

    /** What is pooled is too few alone, or would come more often than what is further along. */
    @Test
    void poolsFollowTheirRule() throws IOException {
        assertThat(share(List.of("permitted", "feasibility"))).isLessThan(share(List.of("announced")));
        assertThat(of(List.of("permitted"))).hasSizeLessThan(ENOUGH);
        assertThat(of(List.of("feasibility"))).hasSizeLessThan(ENOUGH);
        assertThat(of(List.of("construction"))).hasSizeLessThan(ENOUGH);
        for (int k = 1; k < POOLS.size(); k++) {
            assertThat(share(POOLS.get(k))).isLessThanOrEqualTo(share(POOLS.get(k - 1)));
        }
    }

    private static double share(List<String> statuses) throws IOException {
        List<Map<String, String>> cases = of(statuses);
        return cases.stream().filter(A31_ProjectRecordTest::came).count() / (double) cases.size();
    }

    @Test
    void thePageHasTheFiguresOfTheTable() throws IOException {
        String page = Files.readString(Path.of(Shell.at("docs/validation.md")));
        for (List<String> pool : POOLS) {
            Map<String, String> survival = recorded(pool.getFirst(), "survival");
            Map<String, String> slip = recorded(pool.getFirst(), "slip");
            assertThat(page)
                    .contains("| "
                            + String.join(
                                    " | ",
                                    String.join(", ", pool),
                                    survival.getOrDefault("value", ""),
                                    survival.getOrDefault("low", ""),
                                    survival.getOrDefault("high", ""),
                                    slip.getOrDefault("value", ""),
                                    slip.getOrDefault("low", ""),
                                    slip.getOrDefault("high", ""))
                            + " |");
        }
    }
}
