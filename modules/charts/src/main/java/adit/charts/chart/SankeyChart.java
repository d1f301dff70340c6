package adit.charts.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Flows from stage to stage. A stage needs about 130 px of width for its labels.
 *
 * @param name see {@link Chart#name}
 * @param title see {@link Chart#title}
 * @param description see {@link Chart#description}
 * @param columns headings of the stages from the left, two or more
 * @param nodes at most eighty
 * @param links at most three hundred, each to a column further right
 * @param legend the name of each party; parties left out have no entry
 */
public record SankeyChart(
        String name,
        String title,
        String description,
        List<String> columns,
        List<Node> nodes,
        List<Link> links,
        Map<Party, String> legend)
        implements Chart {

    /**
     * A box.
     *
     * @param id unique in the chart
     * @param label drawn next to it; the supplier's is bold
     * @param column index of its stage, from 0
     * @param party its colour
     */
    public record Node(String id, String label, int column, Party party) {}

    /**
     * A band between two boxes, in the colour of where it comes from.
     *
     * @param from id of a node
     * @param to id of a node further right
     * @param value its width, positive; one unit for the whole chart
     */
    public record Link(String from, String to, double value) {

        public Link {
            Require.finite(value, "link " + from + " to " + to);
            Require.that(value > 0, "link %s to %s: %s is not positive", from, to, value);
        }
    }

    public SankeyChart {
        Require.words(name, title, description);
        columns = List.copyOf(columns);
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        legend = Map.copyOf(legend);
        Require.between(2, 8, columns, "chart " + name + ", columns");
        Require.between(2, 80, nodes, "chart " + name + ", nodes");
        Require.between(1, 300, links, "chart " + name + ", links");
        Map<String, Integer> columnOf = new HashMap<>();
        for (Node node : nodes) {
            Require.that(
                    node.column() >= 0 && node.column() < columns.size(),
                    "chart %s, node %s: no column %s",
                    name,
                    node.id(),
                    node.column());
            Require.that(
                    columnOf.put(node.id(), node.column()) == null,
                    "chart %s: two nodes have the id %s",
                    name,
                    node.id());
        }
        for (Link link : links) {
            Integer from = columnOf.get(link.from());
            Integer to = columnOf.get(link.to());
            Require.that(from != null, "chart %s: link from %s, which is not a node", name, link.from());
            Require.that(to != null, "chart %s: link to %s, which is not a node", name, link.to());
            Require.that(
                    from != null && to != null && from < to,
                    "chart %s: link from %s to %s does not lead to the right",
                    name,
                    link.from(),
                    link.to());
        }
    }
}
