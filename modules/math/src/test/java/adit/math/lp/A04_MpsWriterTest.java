package adit.math.lp;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The text of a tiny model that has one of everything. */
final class A04_MpsWriterTest {

    @Test
    void writesOneOfEverything() throws IOException {
        String[] columns = {"cobalt mined", "free", "below", "fixed", "count", "box", "box"};
        String[] rows = {"balance", "room", "need", "range", "idle", "objective"};
        LinearModel.Builder b = LinearModel.builder()
                .maximise(true)
                .columnNames(j -> columns[j])
                .rowNames(i -> rows[i]);
        b.column(0, POSITIVE_INFINITY, 1.5);
        b.column(NEGATIVE_INFINITY, POSITIVE_INFINITY, -1);
        b.column(NEGATIVE_INFINITY, 8, 0);
        b.column(2, 2, 0.1);
        b.wholeColumn(0, POSITIVE_INFINITY, 1);
        b.column(-1, 1e-7, 0);
        b.column(0, 0.25, 0);
        b.row(4, 4);
        b.row(NEGATIVE_INFINITY, 10);
        b.row(-2, POSITIVE_INFINITY);
        b.row(1, 3.5);
        b.row(NEGATIVE_INFINITY, POSITIVE_INFINITY);
        b.row(0, POSITIVE_INFINITY);
        for (int i = 0; i < 6; i++) {
            b.coefficient(i, i, i + 1);
        }
        StringBuilder text = new StringBuilder();
        MpsWriter.write(b.build(), "tiny model", text);
        assertThat(text.toString()).isEqualTo("""
                        NAME tiny_model
                        OBJSENSE
                            MAX
                        ROWS
                         N objective
                         E balance
                         L room
                         G need
                         L range
                         N idle
                         G objective~5
                        COLUMNS
                         cobalt_mined objective 1.5
                         cobalt_mined balance 1
                         free objective -1
                         free room 2
                         below need 3
                         fixed objective 0.1
                         fixed range 4
                         marker0 'MARKER' 'INTORG'
                         count objective 1
                         count idle 5
                         marker1 'MARKER' 'INTEND'
                         box objective~5 6
                         box~6 objective 0
                        RHS
                         rhs balance 4
                         rhs room 10
                         rhs need -2
                         rhs range 3.5
                        RANGES
                         range range 2.5
                        BOUNDS
                         FR bound free
                         MI bound below
                         UP bound below 8
                         FX bound fixed 2
                         PL bound count
                         LO bound box -1
                         UP bound box 1.0E-7
                         UP bound box~6 0.25
                        ENDATA
                        """);
    }
}
