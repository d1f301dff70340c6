package adit.brief.dependence;

import adit.brief.writers.Brief;
import adit.brief.writers.Briefing;
import adit.brief.writers.Citations;
import adit.brief.writers.Provenance;
import adit.runs.Run;
import adit.runs.RunFields;
import adit.runs.files.ResultTable;
import adit.study.DependenceResult;
import adit.study.DependenceStudy;
import adit.text.Block;
import adit.text.Language;
import adit.text.Names;
import adit.text.Words;
import adit.world.Source;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a finished study of dependence provides for a brief. */
final class DependenceBriefing extends Briefing {

    private final Run<World, DependenceStudy, DependenceResult> run;

    DependenceBriefing(Run<World, DependenceStudy, DependenceResult> run) {
        this.run = run;
    }

    /** The words of a run in a language; with {@code linked}, figures carry their provenance. */
    static Words words(Run<World, DependenceStudy, DependenceResult> run, Language language, boolean linked) {
        DependenceStudy study = run.question();
        return new Words(new Names(run.world(), study.supplier(), study.coalition(), language), language, linked);
    }

    @Override
    protected List<ResultTable> tables() {
        return run.tables();
    }

    @Override
    protected List<Source> sources() {
        Words words = words(run, Language.EN, false);
        Citations citations = new Citations(run.world(), words);
        parts(words, citations);
        Set<String> cited = citations.codes();
        return run.world().sources().stream()
                .filter(source -> cited.contains(source.id().code()))
                .toList();
    }

    @Override
    protected Brief in(Language language, String date, boolean linked) {
        Words words = words(run, language, linked);
        Citations citations = new Citations(run.world(), words);
        List<Block> parts = parts(words, citations);
        return new Brief(language, title(words), date, List.of(Block.quiet(asked(words))), parts, citations.codes());
    }

    /** The study's own title is in English. */
    private String title(Words words) {
        return words.language() == Language.EN
                ? run.heading().title()
                : words.say(
                        "dep.title", words.names().coalition(), words.names().supplier());
    }

    private String asked(Words words) {
        DependenceStudy study = run.question();
        return words.say(
                "dep.asked",
                words.names().coalition(),
                words.list(study.members().stream().map(words.names()::place).toList()),
                words.names().supplier(),
                String.valueOf(study.year()),
                run.world().name(),
                run.version());
    }

    private List<Block> parts(Words words, Citations citations) {
        DependenceSentences sentences = new DependenceSentences(run, words);
        DependenceProducers makers = new DependenceProducers(run, words, citations);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(words.say("part.summary")));
        blocks.add(Block.plain(sentences.lead(), "run: verdict"));
        blocks.add(sentences.facts());
        sentences.most().ifPresent(most -> blocks.add(Block.plain(most, "run: verdict")));
        sentences.unknown().ifPresent(unknown -> blocks.add(Block.plain(unknown, "tables/readings.csv")));
        blocks.add(Block.heading(words.say("part.details")));
        details(blocks, words, sentences, makers);
        blocks.add(Block.heading(words.say("part.points")));
        blocks.add(sentences.points());
        blocks.add(Block.heading(words.say("part.sources")));
        blocks.add(Block.plain(words.say("brief.figures")));
        blocks.add(Block.plain(words.say("brief.sources")));
        blocks.add(new Block.Bullets(citations.list(), List.of()));
        return List.copyOf(blocks);
    }

    private void details(List<Block> blocks, Words words, DependenceSentences sentences, DependenceProducers makers) {
        String supplier = words.names().supplier();
        blocks.add(new Block.Heading(words.say("dep.part.use"), 3));
        blocks.add(new Block.Anchor("use"));
        blocks.add(new DependenceBars(run, words).block(sentences.most().orElseGet(sentences::lead)));
        blocks.add(new Block.Heading(words.say("dep.part.makers"), 3));
        blocks.add(new Block.Anchor("makers"));
        blocks.add(makers.makers());
        makers.losses().ifPresent(losses -> {
            blocks.add(new Block.Heading(words.say("dep.part.losses"), 3));
            blocks.add(new Block.Anchor("losses"));
            blocks.add(losses);
        });
        makers.paid().ifPresent(paid -> {
            blocks.add(new Block.Heading(words.say("dep.part.paid"), 3));
            blocks.add(paid);
        });
        blocks.add(new Block.Heading(words.say("dep.part.legend"), 3));
        blocks.add(new Block.Bullets(legend(words, supplier), List.of()));
    }

    private List<String> legend(Words words, String supplier) {
        String coalition = words.names().coalition();
        return List.of(
                words.say("dep.legend.passed", coalition, supplier),
                words.say("dep.legend.bought", coalition, supplier),
                words.say("dep.legend.covered", supplier),
                words.say("dep.legend.owned", supplier),
                words.say("dependence.legend.makes", supplier),
                words.say("dependence.legend.hhi"),
                words.say("dependence.legend.n-1"),
                words.say(
                        "dep.legend.benchmark",
                        words.figures().stated(run.question().benchmark())),
                words.say("dependence.legend.unknown"));
    }

    @Override
    protected Provenance provenance(Language language) {
        Provenance provenance = new Provenance();
        RunFields fields = run.document().fields();
        fields.all()
                .forEach((path, field) -> provenance.add("run: " + path, field.value(), field.unit(), restsOn(path)));
        String verdict = fields.below("verdict").keySet().stream()
                .map(path -> "[run: " + path + "]")
                .collect(Collectors.joining(" "));
        provenance.add("run: verdict", "", "", verdict);
        provenance.add("input/study.yaml", "", "", "");
        return provenance.addTables(run.tables(), language, DependenceBriefing::restsOn);
    }

    /** What a field or table follows from, as marks that a page links. */
    private static String restsOn(String path) {
        String top = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return switch (top) {
            case "question" -> "[input/study.yaml]";
            case "verdict" -> "[tables/readings.csv]";
            case "readings" -> "[part:use] [part:makers]";
            case "losses" -> "[part:losses]";
            case "dependence", "supplier-shares", "measures" -> "[part:makers]";
            default -> "";
        };
    }
}
