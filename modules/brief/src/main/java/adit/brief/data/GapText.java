package adit.brief.data;

import adit.brief.words.MeasureCells;
import adit.brief.words.WorldWords;
import adit.curation.Gap;
import adit.curation.Gaps;
import adit.curation.Missing;
import adit.plandata.assumptions.Movement;
import adit.plandata.result.HeadlineResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Language;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the studies of a world assume and lack, for a terminal. */
public final class GapText {

    private static final String INDENT = "      ";
    private static final String NONE = "–";

    private final Gaps gaps;
    private final int most;
    private final Words words;
    private final Figures figures;
    private final GapWords labels;
    private final List<Block> blocks = new ArrayList<>();

    private GapText(Gaps gaps, World world, int most, Words words) {
        this.gaps = gaps;
        this.most = most;
        this.words = words;
        figures = words.figures();
        labels = new GapWords(world, words);
    }

    /** At most {@code most} assumptions and as many missing cells; {@code world} is the one with the gaps. */
    public static String of(Gaps gaps, World world, int most, Language language, int width) {
        Words words = WorldWords.of(world, language);
        GapText text = new GapText(gaps, world, most, words);
        text.addStudies();
        text.addInfluence();
        text.addAssumptions();
        text.addMissing();
        return TerminalText.of(words.say("gaps.title", gaps.world()), text.blocks, width, false);
    }

    private void addStudies() {
        if (gaps.outlooks().isEmpty()) {
            blocks.add(Block.plain(words.say("gaps.no-study")));
            return;
        }
        List<String> lines = new ArrayList<>();
        gaps.outlooks()
                .forEach((name, outlook) -> lines.add(
                        words.say("gaps.study", name, figures.percent(outlook.level()), year(Optional.of(outlook)))));
        blocks.add(Block.plain(words.say("gaps.studies")));
        blocks.add(new Block.Bullets(lines, List.of()));
    }

    private void addInfluence() {
        List<String> lines = new ArrayList<>();
        gaps.influence()
                .ofAll()
                .forEach((basis, share) -> lines.add(words.say("gaps.basis." + basis.key(), figures.percent(share))));
        if (!lines.isEmpty()) {
            blocks.add(Block.heading(words.say("gaps.heading.influence")));
            blocks.add(Block.quiet(words.say("gaps.influence.method")));
            blocks.add(new Block.Bullets(lines, List.of()));
        }
    }

    private String year(Optional<HeadlineResult> outlook) {
        if (outlook.isEmpty()) {
            return words.say("gaps.year.no-answer");
        }
        return outlook.get().earliestYear().isPresent()
                ? String.valueOf(outlook.get().earliestYear().getAsInt())
                : words.say("gaps.year.none");
    }

    private void addAssumptions() {
        blocks.add(Block.heading(words.say("gaps.heading.assumptions")));
        blocks.add(Block.quiet(words.say("gaps.method")));
        List<List<String>> rows = new ArrayList<>();
        List<Gap> shown =
                gaps.assumptions().subList(0, Math.min(most, gaps.assumptions().size()));
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(i + 1, shown.get(i)));
            rows.add(MeasureCells.group(
                    INDENT + note(shown.get(i)), rows.getLast().size() - 1));
        }
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words("#"),
                        Block.Column.words(words.say("gaps.column.family")),
                        Block.Column.number(words.say("gaps.column.cells")),
                        Block.Column.number(words.say("gaps.column.points")),
                        Block.Column.number(words.say("gaps.column.years")),
                        Block.Column.words(words.say("gaps.column.level")),
                        Block.Column.words(words.say("gaps.column.year")),
                        Block.Column.words(words.say("gaps.column.study"))),
                rows));
        addRest(gaps.assumptions().size());
    }

    private String note(Gap gap) {
        String note = gap.group().note();
        int others = gap.group().otherNotes();
        String because = note.isEmpty() ? words.say("gaps.because.none") : words.say("gaps.because", note);
        return others == 0 ? because : words.say("gaps.because.others", because, figures.count(others));
    }

    private List<String> row(int rank, Gap gap) {
        Optional<Movement> most = gap.movements().stream().max(Comparator.comparingDouble(Movement::points));
        return List.of(
                String.valueOf(rank),
                labels.group(gap.group()),
                figures.count(gap.group().cells().size()),
                most.map(each -> figures.amount(each.points())).orElse(NONE),
                most.map(each -> String.valueOf(gap.years())).orElse(NONE),
                most.map(each -> ends(each, this::level)).orElse(NONE),
                most.map(each -> ends(each, this::year)).orElse(NONE),
                study(gap));
    }

    private static String ends(Movement movement, Function<Optional<HeadlineResult>, String> words) {
        return words.apply(movement.low()) + " … " + words.apply(movement.high());
    }

    private String study(Gap gap) {
        if (!gap.studied()) {
            return words.say("gaps.not-studied", figures.percent(gap.group().share()));
        }
        String studies = words.list(gap.studies());
        return gap.tested() ? studies : words.say("gaps.not-in-verdict", studies);
    }

    private String level(Optional<HeadlineResult> outlook) {
        return outlook.map(found -> figures.percent(found.level())).orElse(NONE);
    }

    private void addMissing() {
        blocks.add(Block.heading(words.say("gaps.heading.missing")));
        if (gaps.missing().isEmpty()) {
            blocks.add(Block.plain(words.say("gaps.none")));
            return;
        }
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("gaps.column.cell")),
                        Block.Column.words(words.say("gaps.column.in-study")),
                        Block.Column.words(words.say("gaps.column.use")),
                        Block.Column.number(words.say("gaps.column.share")),
                        Block.Column.words(words.say("gaps.column.effect"))),
                gaps.missing().stream().limit(most).map(this::row).toList()));
        addRest(gaps.missing().size());
    }

    private List<String> row(Missing missing) {
        boolean studied = gaps.studied().contains(missing.form());
        return List.of(
                labels.missing(missing),
                words.say(studied ? "gaps.yes" : "gaps.no"),
                words.say("gaps.use." + missing.use().name().toLowerCase(Locale.ROOT)),
                figures.percent(missing.share()),
                words.say("gaps.effect." + missing.effect().word()));
    }

    private void addRest(int all) {
        if (all > most) {
            blocks.add(Block.quiet(words.say("show.rest", figures.count(all - most))));
        }
    }
}
