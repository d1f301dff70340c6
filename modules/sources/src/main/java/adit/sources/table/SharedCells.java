package adit.sources.table;

import adit.basics.Controls;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a CSV file. A cell that says what the cell above it says is the same object: most cells of most columns
 * do, so that a table needs a fraction of the memory, and of the time to hash and to compare its words.
 */
public final class SharedCells extends AbstractBaseCsvCallbackHandler<SharedCells.Line> {

    /**
     * One record.
     *
     * @param number line of the file in which it begins, from 1
     * @param cells from left to right
     */
    record Line(int number, List<String> cells) {}

    private List<String> above = List.of();
    private List<String> cells = new ArrayList<>();
    private boolean controls;

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>(above.size());
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String same = index < above.size() ? above.get(index) : "";
        if (isIn(same, buffer, offset, length)) {
            cells.add(same);
        } else {
            cells.add(new String(buffer, offset, length));
            controls = controls || Controls.isIn(buffer, offset, length);
        }
    }

    /** True if a cell contains one of the {@link Controls}. */
    boolean hasControls() {
        return controls;
    }

    /** True if two cells of a column are one object; cells below each other are, if they say the same. */
    @SuppressWarnings("ReferenceEquality")
    public static boolean isSame(String cell, @Nullable String other) {
        return cell == other;
    }

    private static boolean isIn(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) { // ids and numbers differ at their ends
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected Line buildRecord() {
        above = cells;
        return new Line(Math.toIntExact(getStartingLineNumber()), cells);
    }
}
