package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.world.Attribute;
import adit.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A world of ten thousand rows is read in well under a third of a second; the limit is loose so that a busy machine passes. */
class A07_SpeedTest {

    private static final int YEARS = 200;

    @Test
    void tenThousandRows(@TempDir Path folder) {
        TinyWorld world = TinyWorld.in(folder);
        StringBuilder rows = new StringBuilder(String.join("\n", world.lines("trade.csv")));
        for (int i = 0; i < 50; i++) {
            world.add("forms.csv", "form-" + i + ",Form,形,other,refining,oxide");
            for (int year = 1900; year < 1900 + YEARS; year++) {
                rows.append("\nform-").append(i).append(",EUR,CHN,").append(year);
                rows.append(",").append(i * 1000.5).append(",0,1e6,t/y,B,example-survey-2025,a note of some length");
            }
        }
        world.writeBytes("trade.csv", rows.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            World read = WorldReader.read(folder);
            long took = System.nanoTime() - before;
            if (Boolean.getBoolean("adit.print")) {
                System.out.println("read in " + took / 1_000_000 + " ms");
            }
            best = Math.min(best, took);
            assertThat(read.find(Attribute.TRADE, "form-49", "EUR", "CHN", 1999))
                    .isPresent();
        }
        assertThat(best / 1_000_000).isLessThan(1000);
    }
}
