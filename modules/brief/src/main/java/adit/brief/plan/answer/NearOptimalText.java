package adit.brief.plan.answer;

import adit.plandata.result.Costs;
import adit.plandata.result.NearOptimal;
import adit.plandata.result.NearOptimal.InPlans;
import adit.plandata.result.NearOptimal.ProjectClass;
import adit.plandata.result.Projects.Recorded;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which named projects start in every, some or none of the plans of nearly the same cost. */
public final class NearOptimalText {

    private static final String TABLE = "tables/project-classes.csv";
    private static final String ALLOWED = "run: near-optimal.allowed";
    private static final int SHOWN = 20;

    /** Parts are rounded to this. */
    private static final double ROUNDED = 1e-6;

    private final Words words;
    private final Figures figures;
    private final Optional<NearOptimal> near;
    private final boolean free;
    private final double share;
    private final List<Recorded> record;

    public NearOptimalText(StudyResult result, Words words) {
        this.words = words;
        figures = words.figures();
        near = result.plan().nearOptimal();
        free = result.plan().costs().map(Costs::isFree).orElse(false);
        share = result.study().question().assumptions().nearOptimal().orElse(0);
        record = result.plan().projects().record();
    }

    /** How many there are of each class, and those that are not free to be left out or built whole; nothing if the study does not ask. */
    public List<Block> page() {
        return near.map(this::page).orElse(List.of());
    }

    private List<Block> page(NearOptimal stated) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.say("projects.near"), 3));
        blocks.add(tolerance(stated));
        blocks.add(Block.plain(
                words.say(
                        "projects.near.count",
                        figures.count(stated.projects().size()),
                        count(stated, InPlans.EVERY),
                        count(stated, InPlans.SOME),
                        count(stated, InPlans.NONE)),
                TABLE));
        List<ProjectClass> bound =
                stated.projects().stream().filter(this::isBound).toList();
        if (!bound.isEmpty()) {
            blocks.add(grid(bound));
        }
        if (bound.size() > SHOWN) {
            blocks.add(Block.plain(words.say("projects.near.first", figures.count(SHOWN)), TABLE));
        }
        blocks.add(Block.plain(words.say("projects.near.note")));
        return blocks;
    }

    /** How much more a plan may cost. */
    private Block tolerance(NearOptimal stated) {
        if (free) {
            return Block.plain(words.say("projects.near.free"), ALLOWED);
        }
        return stated.allowed() > 0
                ? Block.plain(
                        words.say("projects.near.allowed", figures.money(stated.allowed()), figures.stated(share)),
                        ALLOWED)
                : Block.plain(words.say("projects.near.same"), ALLOWED);
    }

    private String count(NearOptimal stated, InPlans in) {
        return figures.count(
                stated.projects().stream().filter(each -> each.in() == in).count());
    }

    /** In every plan, or in some and never whole. */
    private boolean isBound(ProjectClass each) {
        return each.in() == InPlans.EVERY
                || (each.in() == InPlans.SOME && each.most() < whole(each.status()) - ROUNDED);
    }

    /** 1, or what comes of a project of the status by the record of earlier ones. */
    private double whole(String status) {
        return record.stream()
                .filter(each -> each.status().equals(status))
                .mapToDouble(Recorded::survival)
                .findFirst()
                .orElse(1);
    }

    private Block grid(List<ProjectClass> projects) {
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("column.project")),
                        Block.Column.words(words.say("column.country")),
                        Block.Column.words(words.say("column.process")),
                        Block.Column.words(words.say("column.status")),
                        Block.Column.words(words.say("projects.near.in")),
                        Block.Column.number(words.say("projects.near.least")),
                        Block.Column.number(words.say("projects.near.most"))),
                projects.stream().limit(SHOWN).map(this::row).toList(),
                TABLE);
    }

    private List<String> row(ProjectClass each) {
        return List.of(
                each.name(),
                words.names().place(each.place()),
                words.names().process(each.process()),
                words.word("status", each.status()),
                words.say("projects.near.in." + each.in().code()),
                figures.percent(each.least()),
                figures.percent(each.most()));
    }
}
