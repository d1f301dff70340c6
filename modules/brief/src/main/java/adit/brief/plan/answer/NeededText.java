package adit.brief.plan.answer;

import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.PlanResult.Verdict;
import adit.plandata.result.Projects;
import adit.plandata.result.Projects.Needed;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The named projects that the answer depends on: what is lost without each of them. */
public final class NeededText {

    private static final String TABLE = "tables/without-project.csv";
    private static final int SHOWN = 10;

    private final Words words;
    private final Figures figures;
    private final Question question;
    private final Verdict verdict;
    private final Projects projects;
    private final boolean coverage;

    public NeededText(StudyResult result, Words words) {
        this.words = words;
        figures = words.figures();
        question = result.study().question();
        verdict = result.plan().verdict();
        projects = result.plan().projects();
        coverage = question.targets().stream().anyMatch(Target.Coverage.class::isInstance);
    }

    /** What is lost, as a table, and what that means; nothing if there are no named projects. */
    public List<Block> page() {
        if (projects.named() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.say("projects.needed"), 3));
        if (projects.needed().isEmpty()) {
            blocks.add(Block.plain(words.say("projects.needed.none", named()), TABLE));
            return blocks;
        }
        int needed = projects.needed().size();
        blocks.add(Block.plain(words.say("projects.needed.intro", named(), needed), TABLE));
        blocks.add(grid());
        if (needed > SHOWN) {
            blocks.add(Block.plain(words.say("projects.needed.largest", figures.count(SHOWN)), TABLE));
        }
        blocks.add(Block.plain(words.say("projects.needed.note")));
        return blocks;
    }

    private String named() {
        return figures.count(projects.named());
    }

    private Block grid() {
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("column.project")),
                        Block.Column.words(words.say("column.country")),
                        Block.Column.words(words.say("column.process")),
                        Block.Column.words(words.say("column.status")),
                        Block.Column.words(words.say("projects.column.year")),
                        Block.Column.number(words.say(
                                coverage ? "projects.column.coverage" : "projects.column.share",
                                String.valueOf(coverage ? question.coverageFrom() : question.shareFrom()))),
                        Block.Column.number(words.say("projects.column.points"))),
                projects.needed().stream().limit(SHOWN).map(this::row).toList(),
                TABLE);
    }

    private List<String> row(Needed each) {
        return List.of(
                each.name(),
                words.names().place(each.place()),
                words.names().process(each.process()),
                words.word("status", each.status()),
                year(each),
                figures.percent(each.level()),
                points(each.pointsLost()));
    }

    private String year(Needed each) {
        if (each.earliestYear().isEmpty()) {
            return words.say("limits.year.none", lastYear());
        }
        String year = String.valueOf(each.earliestYear().getAsInt());
        int lost = each.yearsLost().orElse(0);
        return lost > 0 ? words.say("projects.year.later", year, lost) : words.say("limits.year", year);
    }

    private String lastYear() {
        return String.valueOf(question.lastYear());
    }

    /** The project without which the earliest year is latest, in one sentence; empty if the year stays the same without any one project. */
    public Optional<String> decisive() {
        List<Needed> later = projects.needed().stream()
                .filter(each -> !each.earliestYear().equals(verdict.earliestYear()))
                .toList();
        return later.stream().findFirst().map(first -> sentence(first) + others(later.size() - 1));
    }

    /** The same for a terminal, with its table. */
    public List<Block> decisiveLine() {
        return decisive().map(line -> Block.plain(line, TABLE)).stream()
                .map(Block.class::cast)
                .toList();
    }

    private String sentence(Needed first) {
        OptionalInt without = first.earliestYear();
        String with = figure(verdict.earliestYear().orElseThrow());
        String place = words.names().place(first.place());
        String status = words.word("status", first.status());
        return without.isPresent()
                ? words.say("points.needed", first.name(), place, status, figure(without.getAsInt()), with)
                : words.say("points.needed.none", first.name(), place, status, lastYear(), with);
    }

    private String figure(int year) {
        return words.figure(TABLE, String.valueOf(year));
    }

    private String others(int more) {
        return more > 0 ? words.say("points.needed.more", more) : "";
    }

    /** One decimal, and never 0 for a loss. */
    private String points(double lost) {
        return lost > 0 && lost < 0.05
                ? words.say("projects.points.least")
                : figures.gain(lost).substring(1);
    }
}
