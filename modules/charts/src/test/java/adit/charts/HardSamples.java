package adit.charts;

import adit.charts.chart.Axis;
import adit.charts.chart.BarChart;
import adit.charts.chart.Chart;
import adit.charts.chart.LineChart;
import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.charts.chart.Mark;
import adit.charts.chart.Party;
import adit.charts.chart.SankeyChart;
import adit.charts.chart.SankeyChart.Link;
import adit.charts.chart.SankeyChart.Node;
import adit.charts.chart.StackedBarChart;
import adit.charts.chart.TimelineChart;
import adit.charts.chart.TimelineChart.Kind;
import adit.charts.chart.TimelineChart.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Charts that are hard to lay out: long words, many parts, one spot for many labels. */
record HardSamples(boolean japanese) {

    List<Chart> all() {
        return List.of(crowdedLines(), oneGroup(), manyBars(), smallParts(), longRows(), manyStages(), wideColumn());
    }

    private String say(String english, String other) {
        return japanese ? other : english;
    }

    private LineChart crowdedLines() {
        List<Series> series = IntStream.range(0, 6)
                .mapToObj(i -> Series.constant(
                        say("Study with a long name, number " + i, "とても長い名前を持つ調査その" + i), 2026, 2040, 50, Style.OTHER))
                .toList();
        List<Mark> marks = List.of(
                new Mark(2026, say("First year of the plan: 2026", "計画の最初の年：2026年")),
                new Mark(2027, say("Asked for: 2027", "求められた年：2027年")),
                new Mark(2039, say("Earliest year: 2039", "最も早い年：2039年")),
                new Mark(2040, say("Last year of the plan: 2040", "計画の最後の年：2040年")));
        return new LineChart("crowded", "T", "D", 2026, 2040, Axis.amount(say("t/y", "トン/年")), series, marks, false);
    }

    private LineChart oneGroup() {
        return new LineChart(
                "millions",
                "T",
                "D",
                2026,
                2029,
                Axis.amount(say("US$", "ドル")),
                List.of(Series.from("a", 2026, List.of(-1234567.0, 0.0, 9876543.0, 1.0), Style.MAIN)),
                List.of(),
                true);
    }

    private BarChart manyBars() {
        List<BarChart.Bar> bars = IntStream.range(0, 60)
                .mapToObj(i -> new BarChart.Bar(
                        say("Counterelectromagnetohydrodynamics " + i, "分離・精製能力に制限がない場合その" + i),
                        i * 1e6 - 2e7,
                        say(i + ",000,000 US$ (no change before 2036)", i + "百万ドル（2036年まで変化なし）"),
                        BarChart.Role.MAIN))
                .toList();
        return new BarChart("many", "T", "D", Axis.amount(say("US$", "ドル")), bars, null);
    }

    private StackedBarChart smallParts() {
        List<StackedBarChart.Part> parts = IntStream.range(0, 6)
                .mapToObj(i -> new StackedBarChart.Part("P" + i, say("part number " + i, "第" + i + "部分")))
                .toList();
        List<Double> small = List.of(0.1, 0.1, 0.1, 0.1, 0.1, 99.5);
        List<Double> end = List.of(99.5, 0.1, 0.1, 0.1, 0.1, 0.1);
        List<String> texts = List.of("0.1 %", "0.1 %", "0.1 %", "0.1 %", "0.1 %", "0.1 %");
        return new StackedBarChart(
                "small",
                "T",
                "D",
                parts,
                List.of(
                        new StackedBarChart.Bar(say("small ones first", "小さいものが先"), small, texts),
                        new StackedBarChart.Bar(say("small ones last", "小さいものが後"), end, texts)));
    }

    private TimelineChart longRows() {
        List<Row> rows = IntStream.range(0, 30)
                .mapToObj(i -> new Row(
                        say("A project whose full name needs more than one line, phase ", "二行以上になる長い名前の計画、第") + i,
                        say("Stage ", "工程") + i / 6,
                        2026 + i % 15,
                        null,
                        say("United States of America, 1,234,567 t/y", "アメリカ合衆国、1,234,567トン/年"),
                        i % 2 == 0 ? Kind.NAMED : Kind.FURTHER,
                        i))
                .toList();
        List<Mark> marks = List.of(
                new Mark(2026, say("First year", "最初の年")),
                new Mark(2040, say("Last year, which has a long label", "長い名札のある最後の年")));
        return new TimelineChart("long", "T", "D", 2026, 2040, rows, marks, say("named", "発表済み"), say("more", "追加"));
    }

    private SankeyChart manyStages() {
        List<String> columns = IntStream.range(0, 8)
                .mapToObj(i -> say("Separated oxides, step " + i, "分離酸化物・段階" + i))
                .toList();
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int column = 0; column < 8; column++) {
            for (Party party : Party.values()) {
                String label = say("Members of the group " + column, "グループの加盟国" + column);
                nodes.add(new Node(party.name() + column, label, column, party));
                if (column > 0) {
                    links.add(new Link(party.name() + (column - 1), party.name() + column, 1 + column));
                    links.add(new Link("SUPPLIER" + (column - 1), party.name() + column, 0.01));
                }
            }
        }
        return new SankeyChart("stages", "T", "D", columns, nodes, links, Map.of(Party.SUPPLIER, "S"));
    }

    private SankeyChart wideColumn() {
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            nodes.add(new Node("a" + i, say("Bosnia and Herzegovina ", "ボスニア・ヘルツェゴビナ") + i, 0, Party.MEMBER));
            nodes.add(new Node("b" + i, say("Trinidad and Tobago ", "トリニダード・トバゴ") + i, 1, Party.OTHER));
            links.add(new Link("a" + i, "b" + (i * 7) % 20, 1 + i));
        }
        return new SankeyChart("column", "T", "D", List.of(say("From", "輸出"), say("To", "輸入")), nodes, links, Map.of());
    }
}
