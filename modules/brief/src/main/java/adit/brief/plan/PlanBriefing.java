package adit.brief.plan;

import adit.brief.plan.answer.CostText;
import adit.brief.plan.answer.CurveText;
import adit.brief.plan.answer.KeyFiguresText;
import adit.brief.plan.answer.KnowHowText;
import adit.brief.plan.answer.LimitsBars;
import adit.brief.plan.answer.LimitsText;
import adit.brief.plan.answer.NearOptimalText;
import adit.brief.plan.answer.NeededText;
import adit.brief.plan.answer.PlanNames;
import adit.brief.plan.answer.PlanText;
import adit.brief.plan.answer.PlanWords;
import adit.brief.plan.answer.ProjectRecordText;
import adit.brief.plan.answer.ProofText;
import adit.brief.plan.answer.RangeText;
import adit.brief.plan.answer.ShadowPricesText;
import adit.brief.plan.answer.StartsText;
import adit.brief.plan.answer.StoppedText;
import adit.brief.plan.answer.VerdictText;
import adit.brief.plan.evidence.AssumptionsText;
import adit.brief.plan.evidence.BindingEvidence;
import adit.brief.plan.evidence.ChainDependence;
import adit.brief.plan.evidence.EvidenceGrids;
import adit.brief.plan.evidence.EvidenceText;
import adit.brief.plan.evidence.OverridesText;
import adit.brief.plan.pictures.ChainPicture;
import adit.brief.plan.pictures.CurvePicture;
import adit.brief.plan.pictures.MapPicture;
import adit.brief.plan.pictures.TimelinePicture;
import adit.brief.writers.Brief;
import adit.brief.writers.Briefing;
import adit.brief.writers.Citations;
import adit.brief.writers.Provenance;
import adit.plandata.result.Costs;
import adit.runs.RunFields;
import adit.runs.files.ResultTable;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Language;
import adit.text.PictureFallback;
import adit.text.Words;
import adit.world.Observation;
import adit.world.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a finished plan provides for a brief. */
public final class PlanBriefing extends Briefing {

    private static final int SHADOW_PRICES = 12;

    private final StudyResult result;

    /** For a result that a plan has made. */
    public PlanBriefing(StudyResult result) {
        this.result = result;
    }

    @Override
    protected List<ResultTable> tables() {
        return result.tables();
    }

    @Override
    protected List<Source> sources() {
        Citations citations = new Citations(result.world(), PlanWords.english(result));
        new Writing(PlanWords.english(result), citations).parts();
        Set<String> cited = citations.codes();
        return result.world().sources().stream()
                .filter(source -> cited.contains(source.id().code()))
                .toList();
    }

    @Override
    protected Brief in(Language language, String date, boolean linked) {
        return with(linked ? PlanWords.linked(result, language) : PlanWords.plain(result, language), date);
    }

    /** The brief in the given words. */
    Brief with(Words words, String date) {
        Citations citations = new Citations(result.world(), words);
        List<Block> parts = new Writing(words, citations).parts();
        return new Brief(
                words.language(),
                new PlanNames(result, words).title(),
                date,
                List.of(Block.quiet(TerminalAnswer.asked(result, words))),
                parts,
                citations.codes());
    }

    @Override
    protected Provenance provenance(Language language) {
        Provenance provenance = new Provenance();
        RunFields fields = result.document().fields();
        fields.all()
                .forEach((path, field) -> provenance.add("run: " + path, field.value(), field.unit(), restsOn(path)));
        for (String group : List.of("verdict", "costs", "solver", "portfolio", "near-optimal", "evidence")) {
            String inside = fields.below(group).keySet().stream()
                    .map(path -> "[run: " + path + "]")
                    .collect(Collectors.joining(" "));
            provenance.add("run: " + group, "", "", inside);
        }
        provenance.add("input/study.yaml", "", "", "");
        return provenance.addTables(result.tables(), language, PlanBriefing::restsOn);
    }

    /** What a field or table follows from, as marks that a page links. */
    private static String restsOn(String path) {
        String top = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return switch (top) {
            case "question" -> "[input/study.yaml]";
            case "solver", "format", "adit", "title" -> "";
            case "dependence", "supplier-shares", "chain", "imports" -> "[part:chain]";
            case "starts", "runs", "additions", "places", "stopped" -> "[part:plants] [part:parameters]";
            default -> "[part:parameters] [part:plants] [part:assumptions] [input/study.yaml]";
        };
    }

    /** One writing of the brief: it notes which sources it cites. */
    private final class Writing {

        private final Words words;
        private final Citations citations;
        private final List<Block> blocks = new ArrayList<>();

        Writing(Words words, Citations citations) {
            this.words = words;
            this.citations = citations;
        }

        /** Summary, details, key points, sources; then what is too long for the details. */
        List<Block> parts() {
            List<Observation> parameters = new BindingEvidence(result).used();
            summary();
            details();
            heading("part.points");
            blocks.add(new KeyPoints(result, words).block());
            int sources = blocks.size();
            annex(parameters);
            blocks.addAll(
                    sources,
                    List.of(
                            Block.heading(words.say("part.sources")),
                            Block.plain(words.say("brief.figures")),
                            Block.plain(words.say("brief.sources")),
                            new Block.Bullets(citations.list(), List.of())));
            return List.copyOf(blocks);
        }

        private void heading(String key) {
            blocks.add(Block.heading(words.say(key)));
        }

        private void summary() {
            VerdictText verdict = new VerdictText(result, words);
            heading("part.summary");
            blocks.add(verdict.inOneSentence());
            blocks.addAll(new OverridesText(result, words).summary());
            blocks.addAll(new ProjectRecordText(result, words).sentences());
            blocks.add(new KeyFiguresText(result, words).block());
            blocks.addAll(new RangeText(result, words).sentences());
            new KeyPoints(result, words)
                    .strongest()
                    .ifPresent(point -> blocks.add(Block.plain(point, "tables/limits.csv")));
            result.plan()
                    .costs()
                    .ifPresentOrElse(
                            this::cost, () -> blocks.add(Block.plain(words.say("brief.no-cost"), "run: costs")));
            blocks.addAll(verdict.sentences());
        }

        private void cost(Costs costs) {
            CostText text = new CostText(result, words);
            blocks.add(Block.plain(text.inOneSentence(costs), "run: costs.total", "run: costs.without-targets"));
            text.payersInOneSentence(costs).ifPresent(payers -> blocks.add(Block.plain(payers, "tables/payments.csv")));
        }

        private void details() {
            heading("part.details");
            part("part.verdict", new VerdictText(result, words).page());
            List<Block> range = new RangeText(result, words).page();
            if (!range.isEmpty()) {
                part("part.range", range);
            }
            CurveText curve = new CurveText(result, words);
            part("part.curve", List.of());
            picture("curve", () -> new CurvePicture(result, words).picture());
            below(List.of(Block.plain(curve.explained()), curve.table()));
            part("part.limits", List.of());
            blocks.addAll(new LimitsText(result, words).page(new LimitsBars(result, words)));
            blocks.addAll(new ShadowPricesText(result, words).blocks(SHADOW_PRICES));
            below(new KnowHowText(result, words).limits());
            part("part.plan", List.of());
            picture("timeline", () -> new TimelinePicture(result, words).picture());
            below(new PlanText(result, words).page());
            below(new StoppedText(result, words).sentences());
            below(new ProjectRecordText(result, words).page());
            below(new NeededText(result, words).page());
            below(new NearOptimalText(result, words).page());
            part("part.cost", new CostText(result, words).blocks());
            part("part.map", List.of());
            picture("map", () -> new MapPicture(result, words).picture());
            picture("chain", () -> new ChainPicture(result, words).picture());
            blocks.add(new Block.Anchor("chain"));
            blocks.addAll(new ChainDependence(result, words, citations).blocks());
            part("part.evidence", List.of());
            below(new EvidenceText(result, words).page());
            part("part.proof", new ProofText(result, words).page());
        }

        private void picture(String name, Supplier<Optional<? extends Block>> making) {
            PictureFallback.picture(name, words, making).ifPresent(blocks::add);
        }

        /** Assumptions, the sources of parameters, and the plan plant by plant. */
        private void annex(List<Observation> parameters) {
            heading("part.annex");
            blocks.add(new Block.Anchor("assumptions"));
            part("part.assumptions", new AssumptionsText(result, words).blocks(parameters, citations));
            blocks.add(new Block.Anchor("parameters"));
            part("part.parameters", new EvidenceGrids(result, words, citations).parameters(parameters));
            blocks.add(new Block.Anchor("plants"));
            List<Block> lists = new ArrayList<>(result.plan()
                    .portfolio()
                    .map(portfolio -> new StartsText(result, words, portfolio).list())
                    .orElse(List.of()));
            lists.addAll(new EvidenceGrids(result, words, citations).projects());
            lists.addAll(new StoppedText(result, words).table(citations));
            lists.addAll(new KnowHowText(result, words).projects());
            if (lists.isEmpty()) {
                lists.add(Block.plain(words.say("annex.no-plants")));
            }
            part("part.plants", lists);
        }

        private void part(String heading, List<Block> part) {
            blocks.add(new Block.Heading(words.say(heading), 3));
            below(part);
        }

        /** Headings inside a part are one level lower. */
        private void below(List<Block> part) {
            part.forEach(
                    block -> blocks.add(block instanceof Block.Heading one ? new Block.Heading(one.text(), 4) : block));
        }
    }
}
