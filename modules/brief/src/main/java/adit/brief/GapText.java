package adit.brief;

import adit.plan.Outlook;
import adit.study.data.Gap;
import adit.study.data.Gaps;
import adit.study.data.Missing;
import adit.study.data.Movement;
import adit.text.Block;
import adit.text.Numbers;
import adit.text.TerminalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the studies of a world assume and lack, for a terminal. */
public final class GapText {

    private static final String INDENT = "      ";

    private final Gaps gaps;
    private final int most;
    private final List<Block> blocks = new ArrayList<>();

    private GapText(Gaps gaps, int most) {
        this.gaps = gaps;
        this.most = most;
    }

    /** At most {@code most} assumptions and as many missing cells. */
    public static String of(Gaps gaps, int most, int width) {
        GapText text = new GapText(gaps, most);
        text.addStudies();
        text.addAssumptions();
        text.addMissing();
        return TerminalText.of("What " + gaps.world() + " assumes and lacks", text.blocks, width, false);
    }

    private void addStudies() {
        if (gaps.outlooks().isEmpty()) {
            blocks.add(Block.plain("No study was named, so nothing is ranked by what it moves."));
            return;
        }
        List<String> lines = new ArrayList<>();
        gaps.outlooks().forEach((name, outlook) -> lines.add(name + ": " + words(outlook)));
        blocks.add(Block.plain("The studies, with the values that are used:"));
        blocks.add(new Block.Bullets(lines, List.of()));
    }

    private static String words(Outlook outlook) {
        return "level " + Numbers.percent(outlook.level()) + " from the asked year on, earliest year "
                + year(Optional.of(outlook));
    }

    private static String year(Optional<Outlook> outlook) {
        if (outlook.isEmpty()) {
            return "no answer";
        }
        return outlook.get().earliestYear().isPresent()
                ? String.valueOf(outlook.get().earliestYear().getAsInt())
                : "none";
    }

    private void addAssumptions() {
        blocks.add(Block.heading("Assumptions (grade E) by what they move"));
        blocks.add(
                Block.quiet("Each family is moved to the low and to the high end of its ranges, all its cells together,"
                        + " and the levels are solved again: coverage from the asked year on, and the earliest year. One family at a"
                        + " time: 0 says that others bind now, not that it never matters."));
        List<List<String>> rows = new ArrayList<>();
        List<Gap> shown =
                gaps.assumptions().subList(0, Math.min(most, gaps.assumptions().size()));
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(i + 1, shown.get(i)));
            rows.add(group(INDENT + note(shown.get(i)), rows.getLast().size()));
        }
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words("#"),
                        Block.Column.words("family"),
                        Block.Column.number("cells"),
                        Block.Column.number("points"),
                        Block.Column.number("years"),
                        Block.Column.words("low … high: level"),
                        Block.Column.words("earliest year"),
                        Block.Column.words("study")),
                rows));
        addRest(gaps.assumptions().size());
    }

    private static List<String> group(String words, int columns) {
        List<String> row = new ArrayList<>(java.util.Collections.nCopies(columns, ""));
        row.set(0, words);
        return row;
    }

    private static String note(Gap gap) {
        String note = gap.family().note().isEmpty()
                ? "no reasoning given"
                : gap.family().note();
        int others = gap.family().otherNotes();
        return "because: " + note + (others > 0 ? " (" + others + " of its cells have other notes)" : "");
    }

    private static List<String> row(int rank, Gap gap) {
        Optional<Movement> most = gap.movements().stream().max(Comparator.comparingDouble(Movement::points));
        return List.of(
                String.valueOf(rank),
                gap.family().name(),
                Numbers.count(gap.family().cells().size()),
                most.map(each -> Numbers.amount(each.points())).orElse("–"),
                most.map(each -> String.valueOf(gap.years())).orElse("–"),
                most.map(each -> level(each.low()) + " … " + level(each.high())).orElse("–"),
                most.map(each -> year(each.low()) + " … " + year(each.high())).orElse("–"),
                study(gap));
    }

    private static String study(Gap gap) {
        if (!gap.studied()) {
            return "not in a study, " + Numbers.percent(gap.family().share()) + " of its form";
        }
        return String.join(", ", gap.studies()) + (gap.tested() ? "" : ", not in its verdict");
    }

    private static String level(Optional<Outlook> outlook) {
        return outlook.map(found -> Numbers.percent(found.level())).orElse("–");
    }

    private void addMissing() {
        blocks.add(Block.heading("Cells that nobody reports"));
        if (gaps.missing().isEmpty()) {
            blocks.add(Block.plain("None."));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Missing each :
                gaps.missing().subList(0, Math.min(most, gaps.missing().size()))) {
            rows.add(List.of(
                    each.cell(),
                    gaps.studied().contains(each.form()) ? "yes" : "no",
                    each.use().name().toLowerCase(java.util.Locale.ROOT),
                    Numbers.percent(each.share()),
                    each.instead()));
        }
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words("cell"),
                        Block.Column.words("in a study"),
                        Block.Column.words("used by"),
                        Block.Column.number("of its form"),
                        Block.Column.words("without it")),
                rows));
        addRest(gaps.missing().size());
    }

    private void addRest(int all) {
        if (all > most) {
            blocks.add(Block.quiet(
                    "… and " + Numbers.count(all - most) + " more: --top shows more of them, --csv and --json all."));
        }
    }
}
