package adit.brief.plan.answer;

import adit.basics.ProcessId;
import adit.plandata.result.KnowHow;
import adit.plandata.result.Projects.Reason;
import adit.plandata.result.Projects.Whole;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The limits of know-how: γ, κ and firms of each process, and the projects that are not subject to them. */
public final class KnowHowText {

    private static final String LIMITS = "tables/know-how.csv";
    private static final String WHOLE = "tables/whole-projects.csv";

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final List<Whole> whole;

    public KnowHowText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        whole = result.plan().projects().whole();
    }

    /** One row for each process; nothing if no process has a limit. */
    public List<Block> limits() {
        if (result.plan().knowHow().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(words.say("limits.know-how"), 3));
        blocks.add(Block.plain(words.say("limits.know-how.intro"), LIMITS));
        thirdCountries().ifPresent(blocks::add);
        blocks.add(table());
        return blocks;
    }

    /** The processes in which firms of third countries count. */
    private Optional<Block> thirdCountries() {
        List<String> items = result.plan().knowHow().stream()
                .filter(limit -> limit.thirdCountries() > 0)
                .map(limit -> words.say(
                        "limits.know-how.third-country",
                        words.names().process(limit.process()),
                        figures.value(limit.thirdCountries())))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.plain(words.say("limits.know-how.third-countries", words.series(items)), LIMITS));
    }

    private Block table() {
        return Block.grid(
                List.of(
                        Block.Column.words(words.say("column.process")),
                        Block.Column.words(words.say("limits.know-how.form")),
                        Block.Column.number(words.say("limits.know-how.gamma")),
                        Block.Column.number(words.say("limits.know-how.kappa")),
                        Block.Column.number(words.say("limits.know-how.firms")),
                        Block.Column.number(words.say("limits.know-how.seed")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("limits.know-how.whole")),
                        Block.Column.number(words.say("limits.know-how.newcomers"))),
                result.plan().knowHow().stream().map(this::row).toList(),
                LIMITS,
                WHOLE);
    }

    private List<String> row(KnowHow limit) {
        return List.of(
                words.names().process(limit.process()),
                words.names()
                        .form(result.world()
                                .getRecipe(new ProcessId(limit.process()))
                                .output()),
                figures.bare(limit.gamma()),
                figures.amount(limit.kappa()),
                figures.value(limit.firms()),
                figures.amount(limit.seed()),
                limit.grade().name(),
                count(limit.process()),
                newcomers(limit));
    }

    private String newcomers(KnowHow limit) {
        OptionalDouble most = limit.newcomers();
        return most.isPresent() ? figures.value(most.getAsDouble()) : words.say("limits.know-how.no-limit");
    }

    private String count(String process) {
        List<Whole> own =
                whole.stream().filter(each -> each.process().equals(process)).toList();
        double tons = own.stream().mapToDouble(Whole::capacity).sum();
        return own.isEmpty()
                ? words.say("limits.know-how.no-project")
                : words.say("limits.know-how.projects", figures.count(own.size()), figures.tons(tons));
    }

    /** The projects that are not subject to the limits, by process and reason; nothing if there are none. */
    public List<Block> projects() {
        List<List<String>> rows = new ArrayList<>();
        for (KnowHow limit : result.plan().knowHow()) {
            for (Reason reason : Reason.values()) {
                List<String> names = whole.stream()
                        .filter(each -> each.process().equals(limit.process()) && each.reason() == reason)
                        .map(this::item)
                        .toList();
                if (!names.isEmpty()) {
                    rows.add(List.of(
                            words.names().process(limit.process()),
                            words.say("projects.whole." + reason.code()),
                            words.series(names)));
                }
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Heading(words.say("projects.whole"), 4),
                        Block.grid(
                                List.of(
                                        Block.Column.words(words.say("column.process")),
                                        Block.Column.words(words.say("projects.whole.reason")),
                                        Block.Column.words(words.say("starts.column.where"))),
                                rows,
                                WHOLE));
    }

    private String item(Whole each) {
        String place = words.names().place(each.place());
        String name = each.name().contains(place) ? each.name() : words.say("starts.place", each.name(), place);
        return words.say("starts.item", name, figures.amount(each.capacity()));
    }
}
