package adit.brief;

import adit.basics.FormId;
import adit.charts.Party;
import adit.charts.SankeyChart;
import adit.charts.SankeyChart.Link;
import adit.charts.SankeyChart.Node;
import adit.dependence.ChainFlows;
import adit.dependence.ChainFlows.Exchange;
import adit.dependence.ChainFlows.Stage;
import adit.dependence.TradeBasis;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chain from mine to product as a Sankey diagram: who makes each form and who uses it, the supplier's part marked. */
final class ChainPicture {

    private final ChainFlows chain;
    private final Words words;

    ChainPicture(StudyResult result, Words words) {
        chain = result.chainFlows();
        this.words = words;
    }

    /** Empty unless the flows of at least one stage are known. */
    Optional<Block.Picture> picture() {
        if (chain.stages().isEmpty() || chain.stages().stream().allMatch(stage -> stage.exchanges().isEmpty())) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int s = 0; s < chain.stages().size(); s++) {
            Stage stage = chain.stages().get(s);
            columns.add(words.names().form(stage.form()));
            for (Exchange one : stage.exchanges()) {
                node(nodes, s, one.from(), made(stage, one.from()));
                node(nodes, s + 1, one.to(), s + 1 < chain.stages().size()
                        ? made(chain.stages().get(s + 1), one.to())
                        : used(stage, one.to()));
                links.add(new Link(id(s, one.from()), id(s + 1, one.to()), 100 * one.share()));
            }
        }
        columns.add(words.say("picture.chain.use"));
        String title = words.say("picture.chain.title", words.names().supplier(), String.valueOf(chain.year()));
        return Optional.of(new Block.Picture(
                new SankeyChart("chain", title, description(), columns, List.copyOf(nodes.values()), links, legend()),
                title + words.say("picture.chain.note") + implied(),
                List.of("tables/chain.csv")));
    }

    private void node(Map<String, Node> nodes, int column, ChainFlows.Party party, double share) {
        nodes.computeIfAbsent(
                id(column, party),
                id -> new Node(id, name(party) + " " + words.figures().percent(share), column, side(party)));
    }

    private static String id(int column, ChainFlows.Party party) {
        return party.name() + column;
    }

    private static double made(Stage stage, ChainFlows.Party party) {
        return stage.exchanges().stream()
                .filter(one -> one.from() == party)
                .mapToDouble(Exchange::share)
                .sum();
    }

    private static double used(Stage stage, ChainFlows.Party party) {
        return stage.exchanges().stream()
                .filter(one -> one.to() == party)
                .mapToDouble(Exchange::share)
                .sum();
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
            parts.add(words.say(
                    "picture.chain.part",
                    words.names().form(stage.form()),
                    words.figures().percent(made(stage, ChainFlows.Party.SUPPLIER))));
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
