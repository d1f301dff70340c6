package adit.brief.plan.pictures;

import adit.basics.FormId;
import adit.charts.chart.Party;
import adit.charts.chart.SankeyChart;
import adit.charts.chart.SankeyChart.Link;
import adit.charts.chart.SankeyChart.Node;
import adit.dependence.DependenceRow;
import adit.dependence.chain.ChainFlows;
import adit.dependence.chain.ChainFlows.Exchange;
import adit.dependence.chain.ChainFlows.Stage;
import adit.dependence.trade.TradeBasis;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chain from mine to product as a Sankey diagram: producers and users of each form, with the supplier's share marked. */
public final class ChainPicture {

    /** A diagram admits eight columns, of which one is use; of a longer chain the stages nearest to use are drawn. */
    private static final int STAGES = 7;

    private final StudyResult result;
    private final ChainFlows chain;
    private final List<Stage> stages;
    private final Words words;

    public ChainPicture(StudyResult result, Words words) {
        this.result = result;
        chain = result.chainFlows();
        stages = chain.stages().stream()
                .skip(Math.max(0, chain.stages().size() - STAGES))
                .toList();
        this.words = words;
    }

    /** Empty unless the flows of at least one stage are known. */
    public Optional<Block.Picture> picture() {
        List<String> columns = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int s = 0; s < stages.size(); s++) {
            columns.add(words.names().form(stages.get(s).form()));
            for (Exchange one : exchanges(stages.get(s))) {
                node(nodes, s, one.from());
                node(nodes, s + 1, one.to());
                links.add(new Link(id(s, one.from()), id(s + 1, one.to()), 100 * one.share()));
            }
        }
        if (links.isEmpty()) {
            return Optional.empty();
        }
        columns.add(words.say("picture.chain.use"));
        String title = words.say("picture.chain.title", words.names().supplier(), String.valueOf(chain.year()));
        return Optional.of(Block.Picture.of(
                words,
                new SankeyChart("chain", title, description(), columns, List.copyOf(nodes.values()), links, legend()),
                finding(),
                words.say("picture.chain.note") + left() + implied(),
                "tables/chain.csv"));
    }

    private static List<Exchange> exchanges(Stage stage) {
        return stage.exchanges().stream()
                .filter(one -> one.share() > 0 && Double.isFinite(one.share()))
                .toList();
    }

    /** The form of which the supplier makes most. */
    private String finding() {
        return stages.stream()
                .filter(stage -> share(stage).isPresent())
                .max(Comparator.comparingDouble(stage -> share(stage).orElse(0.0)))
                .map(stage -> words.say(
                        "picture.chain.finding",
                        words.names().supplier(),
                        words.names().form(stage.form()),
                        words.figures().percent(share(stage).orElseThrow())))
                .orElseGet(() -> words.say("picture.chain.finding.none"));
    }

    private String left() {
        int left = chain.stages().size() - stages.size();
        return left == 0 ? "" : words.say("picture.chain.left", String.valueOf(left));
    }

    private void node(Map<String, Node> nodes, int column, ChainFlows.Party party) {
        nodes.computeIfAbsent(id(column, party), id -> new Node(id, label(column, party), column, side(party)));
    }

    private static String id(int column, ChainFlows.Party party) {
        return party.name() + column;
    }

    /** The supplier with its share of output, where that is known. */
    private String label(int column, ChainFlows.Party party) {
        boolean makes = party == ChainFlows.Party.SUPPLIER && column < stages.size();
        return makes
                ? share(stages.get(column))
                        .map(share -> name(party) + " " + words.figures().percent(share))
                        .orElseGet(() -> name(party))
                : name(party);
    }

    private Optional<Double> share(Stage stage) {
        return result.dependence()
                .find(stage.form())
                .flatMap(DependenceRow::supplier)
                .map(found -> found.share().value());
    }

    private String name(ChainFlows.Party party) {
        return switch (party) {
            case SUPPLIER -> words.names().supplier();
            case MEMBER -> words.names().coalition();
            case OTHER -> words.say("picture.others");
        };
    }

    private static Party side(ChainFlows.Party party) {
        return Party.valueOf(party.name());
    }

    private Map<Party, String> legend() {
        Map<Party, String> legend = new LinkedHashMap<>();
        for (ChainFlows.Party party : ChainFlows.Party.values()) {
            legend.put(side(party), name(party));
        }
        return legend;
    }

    private String description() {
        List<String> parts = new ArrayList<>();
        for (Stage stage : chain.stages()) {
            share(stage)
                    .ifPresent(share -> parts.add(words.say(
                            "picture.chain.part",
                            words.names().form(stage.form()),
                            words.figures().percent(share))));
        }
        return words.say("picture.chain.description", words.names().supplier(), words.series(parts));
    }

    private String implied() {
        List<String> forms = chain.stages().stream()
                .filter(stage -> stage.trade() == TradeBasis.IMPLIED)
                .map(Stage::form)
                .map((FormId form) -> words.names().form(form))
                .toList();
        return forms.isEmpty() ? "" : words.say("picture.chain.implied", words.list(forms));
    }
}
