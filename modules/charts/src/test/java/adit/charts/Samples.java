package adit.charts;

import adit.charts.chart.Axis;
import adit.charts.chart.BarChart;
import adit.charts.chart.Chart;
import adit.charts.chart.LineChart;
import adit.charts.chart.LineChart.Series;
import adit.charts.chart.LineChart.Style;
import adit.charts.chart.MapChart;
import adit.charts.chart.MapChart.Area;
import adit.charts.chart.MapChart.Bubble;
import adit.charts.chart.MapChart.Entry;
import adit.charts.chart.MapChart.Flow;
import adit.charts.chart.MapChart.Sign;
import adit.charts.chart.MapChart.Size;
import adit.charts.chart.Mark;
import adit.charts.chart.Party;
import adit.charts.chart.Place;
import adit.charts.chart.SankeyChart;
import adit.charts.chart.SankeyChart.Link;
import adit.charts.chart.SankeyChart.Node;
import adit.charts.chart.StackedBarChart;
import adit.charts.chart.TimelineChart;
import adit.charts.chart.TimelineChart.Kind;
import adit.charts.chart.TimelineChart.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Charts as a brief would ask for them, in two languages; figures of studies/g7-magnets-2030.yaml. */
record Samples(boolean japanese) {

    static final Samples ENGLISH = new Samples(false);
    static final Samples JAPANESE = new Samples(true);

    private static final List<Double> BEST =
            List.of(3.6, 4.2, 5.8, 8.2, 12.4, 18.6, 26.5, 35.8, 46.6, 59.2, 75.1, 94.1, 100.0, 100.0, 100.0);
    private static final List<Double> ANNOUNCED =
            List.of(3.6, 4.2, 5.8, 8.2, 10.6, 13.0, 15.2, 17.3, 19.2, 21.0, 23.0, 25.2, 26.6, 27.3, 27.2);

    List<Chart> all() {
        return List.of(line(), runs(), bars(), costs(), stacked(), timeline(), sankey(), map(), pacific());
    }

    /** Charts that are hard to lay out. */
    List<Chart> hard() {
        return new HardSamples(japanese).all();
    }

    LineChart line() {
        return new LineChart(
                "curve",
                say("Coverage of demand in a cut-off", "輸出停止時に賄える需要の割合"),
                say("The best plan covers 12.4 % in 2030 and 75 % in 2036.", "最善の計画で賄えるのは2030年に12.4％、2036年に75％。"),
                2026,
                2040,
                Axis.percent(say("Share of demand outside China covered in a cut-off", "輸出停止時に賄える中国外需要の割合（％）")),
                List.of(
                        Series.from(say("Best plan", "最善の計画"), 2026, BEST, Style.MAIN),
                        Series.from(say("Announced projects alone", "発表済みの計画のみ"), 2026, ANNOUNCED, Style.SECOND),
                        Series.constant(say("Target 65 %", "目標 65％"), 2030, 2040, 65, Style.TARGET)),
                List.of(
                        new Mark(2030, say("Asked for: 2030", "求められた年：2030年")),
                        new Mark(2036, say("Earliest year: 2036", "最も早い年：2036年"))),
                true);
    }

    LineChart runs() {
        List<String> names = japanese
                ? List.of("G7とオーストラリア、インド、韓国、メキシコ", "G7のみ", "日米豪印（クアッド）", "需要を2割減らす場合", "備蓄6か月分", "技能の制約なし")
                : List.of(
                        "G7, Australia, India, Korea, Mexico",
                        "G7 alone",
                        "Quad",
                        "20 % less demand",
                        "Stocks of six months",
                        "No limit on know-how");
        List<Series> series = Stream.iterate(0, i -> i < 6, i -> i + 1)
                .map(i -> Series.from(
                        names.get(i),
                        2026,
                        BEST.stream()
                                .map(v -> Math.min(100, v * (0.7 + 0.12 * i)))
                                .toList(),
                        Style.OTHER))
                .toList();
        return new LineChart(
                "runs",
                say("Six runs", "6つの計算"),
                say("All six curves reach 65 % between 2034 and 2038.", "6つとも2034年から2038年の間に65％に達する。"),
                2026,
                2040,
                Axis.percent(say("Best coverage", "最大の充足率")),
                series,
                List.of(),
                false);
    }

    BarChart bars() {
        return new BarChart(
                "limits",
                say("What binds", "何が制約になっているか"),
                say("Lifting the limit on know-how gains 51 points.", "技能の制約を外すと51ポイント改善する。"),
                Axis.percent(say("Coverage in 2030 if one limit is lifted", "制約を一つ外した場合の2030年の充足率")),
                List.of(
                        new BarChart.Bar(
                                say("no limit on how fast a country's capacity grows", "各国の生産能力の伸びに制限がない場合"),
                                63.5,
                                say("63.5 % (+51.1)", "63.5％（+51.1）"),
                                BarChart.Role.MAIN),
                        new BarChart.Bar(
                                say("capacity of metal and alloy making without limit", "金属・合金の製造能力に制限がない場合"),
                                51.3,
                                say("51.3 % (+38.8)", "51.3％（+38.8）"),
                                BarChart.Role.MAIN),
                        new BarChart.Bar(
                                say(
                                        "every project and further plant could start in the first year",
                                        "すべての計画と追加の工場を初年から始められる場合"),
                                42.6,
                                say("42.6 % (+30.2)", "42.6％（+30.2）"),
                                BarChart.Role.MAIN),
                        new BarChart.Bar(
                                say("6 months of demand held in stock", "需要6か月分の備蓄"),
                                29.1,
                                say("29.1 % (+16.7)", "29.1％（+16.7）"),
                                BarChart.Role.MAIN),
                        new BarChart.Bar(
                                say("export bans among other places lifted", "その他の国の間の輸出禁止を解除"),
                                12.4,
                                say("no gain", "変化なし"),
                                BarChart.Role.MAIN)),
                new BarChart.Base(12.4, say("With all limits: 12.4 %", "すべての制約がある場合：12.4％")));
    }

    BarChart costs() {
        return new BarChart(
                "costs",
                say("Who pays", "誰が払うか"),
                say("The United States pays most.", "米国の負担が最も大きい。"),
                Axis.amount(say("More than without targets, million US$", "目標がない場合との差（百万米ドル）")),
                List.of(
                        new BarChart.Bar(say("United States", "米国"), 1301, "+1,301", BarChart.Role.MEMBER),
                        new BarChart.Bar(say("Canada", "カナダ"), 548, "+548", BarChart.Role.MEMBER),
                        new BarChart.Bar(say("Vietnam", "ベトナム"), 518, "+518", BarChart.Role.OTHER),
                        new BarChart.Bar(say("Malaysia", "マレーシア"), -61, "−61", BarChart.Role.OTHER)),
                null);
    }

    StackedBarChart stacked() {
        return new StackedBarChart(
                "evidence",
                say("What it rests on", "根拠の質"),
                say("Metal and alloy making rests on assumptions.", "金属・合金の製造は仮定に依存する。"),
                japanese
                        ? List.of(
                                new StackedBarChart.Part("A", "公式統計"),
                                new StackedBarChart.Part("B", "機関の推計"),
                                new StackedBarChart.Part("C", "企業の発表"),
                                new StackedBarChart.Part("D", "文献・報道"),
                                new StackedBarChart.Part("E", "仮定"))
                        : List.of(
                                new StackedBarChart.Part("A", "official statistics"),
                                new StackedBarChart.Part("B", "agency estimate"),
                                new StackedBarChart.Part("C", "company statement"),
                                new StackedBarChart.Part("D", "literature or press"),
                                new StackedBarChart.Part("E", "assumption")),
                List.of(
                        grades(say("observations of the world", "世界データの観測値"), 1.1, 27.7, 5.0, 7.0, 59.3),
                        grades(say("magnet making", "磁石の製造"), 1.6, 0, 59.1, 8.7, 30.5),
                        grades(say("mining of bastnaesite", "バストネサイトの採掘"), 0, 73.4, 26.0, 0.5, 0),
                        grades(say("metal and alloy making", "金属・合金の製造"), 0, 0, 21.5, 0.9, 77.6),
                        grades(say("separation of dysprosium and terbium", "ジスプロシウム・テルビウムの分離"), 0, 0, 16.5, 0, 83.5)));
    }

    private StackedBarChart.Bar grades(String label, double... values) {
        return new StackedBarChart.Bar(
                label,
                Arrays.stream(values).boxed().toList(),
                Arrays.stream(values).mapToObj(value -> value + say(" %", "％")).toList());
    }

    TimelineChart timeline() {
        String separation = say("DyTb separation", "ジスプロシウム・テルビウムの分離");
        String metal = say("Metal and alloy making", "金属・合金の製造");
        String magnets = say("Magnet making", "磁石の製造");
        return new TimelineChart(
                "portfolio",
                say("What starts when", "いつ何が始まるか"),
                say("Eleven plants start from 2027 to 2034.", "2027年から2034年に11の工場が始まる。"),
                2026,
                2040,
                List.of(
                        row("Iluka Eneabba refinery, Dy/Tb", separation, 2027, 2029, 350, Kind.NAMED),
                        row("Ucore Louisiana SMC, Dy/Tb", separation, 2027, null, 95, Kind.NAMED),
                        row("Torngat Sept-Iles separation, Dy/Tb", separation, 2030, 2034, 417, Kind.NAMED),
                        row(
                                say("Saskatchewan Research Council full plant", "サスカチュワン研究評議会 本格プラント"),
                                metal,
                                2027,
                                null,
                                480,
                                Kind.NAMED),
                        row("Less Common Metals Europe, Lacq", metal, 2029, 2032, 1163, Kind.NAMED),
                        row(
                                "USA Rare Earth Blacksburg strip-cast metal and alloy",
                                metal,
                                2029,
                                2033,
                                1550,
                                Kind.NAMED),
                        row(say("further plants in Japan", "日本の追加の工場"), metal, 2030, 2040, 2400, Kind.FURTHER),
                        row(say("further plants in Mexico", "メキシコの追加の工場"), metal, 2030, 2038, 1250, Kind.FURTHER),
                        row("POSCO International and Star Group, USA", magnets, 2030, 2031, 3000, Kind.NAMED),
                        row("Midwest Advanced Materials expansion", magnets, 2030, 2033, 4500, Kind.NAMED),
                        row(
                                say("further plants in Australia", "オーストラリアの追加の工場"),
                                magnets,
                                2034,
                                null,
                                1000,
                                Kind.FURTHER)),
                List.of(
                        new Mark(2030, say("Asked for: 2030", "求められた年：2030年")),
                        new Mark(2036, say("Earliest year: 2036", "最も早い年：2036年"))),
                say("announced project", "発表済みの計画"),
                say("further plants that the plan adds", "計画が加える追加の工場"));
    }

    private Row row(
            String label,
            String group,
            int first,
            @org.jspecify.annotations.Nullable Integer ramp,
            int size,
            Kind kind) {
        String number = String.format(java.util.Locale.ROOT, "%,d", size);
        return new Row(label, group, first, ramp, number + say(" t/y", "トン/年"), kind, size);
    }

    SankeyChart sankey() {
        String china = say("China", "中国");
        return new SankeyChart(
                "chain",
                say("From mine to magnet", "鉱山から磁石まで"),
                say("China makes nine tenths of the magnets.", "磁石の9割は中国製である。"),
                japanese
                        ? List.of("採掘", "分離・精製", "金属・合金", "磁石", "使用")
                        : List.of("Mining", "Separation", "Metal and alloy", "Magnets", "Use"),
                List.of(
                        new Node("m-chn", china, 0, Party.SUPPLIER),
                        new Node("m-usa", say("United States", "米国"), 0, Party.MEMBER),
                        new Node("m-aus", say("Australia", "オーストラリア"), 0, Party.MEMBER),
                        new Node("m-oth", say("Other places", "その他"), 0, Party.OTHER),
                        new Node("s-chn", china, 1, Party.SUPPLIER),
                        new Node("s-usa", say("United States", "米国"), 1, Party.MEMBER),
                        new Node("s-mys", say("Malaysia", "マレーシア"), 1, Party.OTHER),
                        new Node("r-chn", china, 2, Party.SUPPLIER),
                        new Node("r-jpn", say("Japan", "日本"), 2, Party.MEMBER),
                        new Node("r-vnm", say("Vietnam", "ベトナム"), 2, Party.OTHER),
                        new Node("g-chn", china, 3, Party.SUPPLIER),
                        new Node("g-jpn", say("Japan", "日本"), 3, Party.MEMBER),
                        new Node("g-eur", say("Rest of EU27", "EU27のその他の国"), 3, Party.MEMBER),
                        new Node("u-chn", china, 4, Party.SUPPLIER),
                        new Node("u-mem", say("Members of the group", "グループの加盟国"), 4, Party.MEMBER),
                        new Node("u-oth", say("Other places", "その他"), 4, Party.OTHER)),
                List.of(
                        new Link("m-chn", "s-chn", 45),
                        new Link("m-usa", "s-chn", 4),
                        new Link("m-usa", "s-usa", 2),
                        new Link("m-aus", "s-mys", 6),
                        new Link("m-oth", "s-chn", 9),
                        new Link("s-chn", "r-chn", 56),
                        new Link("s-chn", "r-jpn", 1.5),
                        new Link("s-mys", "r-vnm", 2.5),
                        new Link("s-mys", "r-jpn", 3),
                        new Link("s-usa", "r-jpn", 1),
                        new Link("r-chn", "g-chn", 52),
                        new Link("r-chn", "g-jpn", 3.5),
                        new Link("r-jpn", "g-jpn", 3),
                        new Link("r-vnm", "g-jpn", 2),
                        new Link("r-chn", "g-eur", 0.7),
                        new Link("g-chn", "u-chn", 30),
                        new Link("g-chn", "u-mem", 17),
                        new Link("g-chn", "u-oth", 5),
                        new Link("g-jpn", "u-mem", 7),
                        new Link("g-jpn", "u-oth", 1),
                        new Link("g-eur", "u-mem", 0.6)),
                Map.of(
                        Party.SUPPLIER,
                        say("China (supplier)", "中国（供給国）"),
                        Party.MEMBER,
                        say("members of the group", "グループの加盟国"),
                        Party.OTHER,
                        say("other places", "その他")));
    }

    MapChart map() {
        return map("world", 11);
    }

    MapChart pacific() {
        return map("pacific", 150);
    }

    private MapChart map(String name, double centre) {
        Place china = Place.country(156);
        Place usa = Place.country(840);
        Place japan = Place.country(392);
        Place korea = Place.country(410);
        Place germany = Place.country(276);
        Place france = Place.country(250);
        Place india = Place.country(356);
        Place australia = Place.country(36);
        Place malaysia = Place.country(458);
        Place vietnam = Place.country(704);
        Place canada = Place.country(124);
        Place mexico = Place.country(484);
        List<Area> areas = Stream.concat(
                        Stream.of(new Area(156, Party.SUPPLIER)),
                        Stream.concat(
                                Stream.of(840, 124, 392, 276, 250, 380, 826, 36, 410, 356, 484, 616, 528, 702)
                                        .map(id -> new Area(id, Party.MEMBER)),
                                Stream.of(458, 704, 76, 104, 710).map(id -> new Area(id, Party.OTHER))))
                .toList();
        return new MapChart(
                name,
                say("Plants, projects and flows", "工場・計画・貿易の流れ"),
                say("China sends magnets to all members.", "中国はすべての加盟国に磁石を輸出している。"),
                centre,
                areas,
                List.of(
                        bubble(china, 240000, MapChart.Kind.EXISTING, say("China", "中国")),
                        bubble(japan, 16000, MapChart.Kind.EXISTING, say("Japan", "日本")),
                        bubble(japan, 4000, MapChart.Kind.PROJECT, ""),
                        bubble(usa, 2400, MapChart.Kind.EXISTING, say("United States", "米国")),
                        bubble(usa, 18000, MapChart.Kind.PROJECT, ""),
                        bubble(korea, 1500, MapChart.Kind.PROJECT, say("South Korea", "韓国")),
                        bubble(germany, 1800, MapChart.Kind.EXISTING, say("Germany", "ドイツ")),
                        bubble(france, 1100, MapChart.Kind.PROJECT, say("France", "フランス")),
                        bubble(new Place(19, 52.2), 3000, MapChart.Kind.PROJECT, say("Rest of EU27", "EU27のその他の国")),
                        bubble(india, 6000, MapChart.Kind.PROJECT, say("India", "インド")),
                        bubble(vietnam, 4500, MapChart.Kind.EXISTING, say("Vietnam", "ベトナム")),
                        bubble(malaysia, 900, MapChart.Kind.EXISTING, say("Malaysia", "マレーシア")),
                        bubble(australia, 1000, MapChart.Kind.PROJECT, say("Australia", "オーストラリア")),
                        bubble(canada, 600, MapChart.Kind.EXISTING, say("Canada", "カナダ")),
                        bubble(mexico, 500, MapChart.Kind.PROJECT, say("Mexico", "メキシコ"))),
                List.of(
                        new Flow(china, germany, 12682, Party.SUPPLIER),
                        new Flow(china, japan, 11090, Party.SUPPLIER),
                        new Flow(china, usa, 8252, Party.SUPPLIER),
                        new Flow(china, korea, 7392, Party.SUPPLIER),
                        new Flow(china, india, 5774, Party.SUPPLIER),
                        new Flow(china, mexico, 5768, Party.SUPPLIER),
                        new Flow(malaysia, vietnam, 3546, Party.OTHER),
                        new Flow(australia, malaysia, 3272, Party.MEMBER)),
                List.of(
                        new Entry(Sign.AREA_SUPPLIER, say("China (supplier)", "中国（供給国）")),
                        new Entry(Sign.AREA_MEMBER, say("member of the group", "グループの加盟国")),
                        new Entry(Sign.AREA_OTHER, say("other place with output", "生産のあるその他の国")),
                        new Entry(Sign.EXISTING, say("capacity in being", "既存の能力")),
                        new Entry(Sign.PROJECT, say("projects", "計画")),
                        new Entry(Sign.FLOW_SUPPLIER, say("magnets bought from China", "中国からの磁石の購入")),
                        new Entry(Sign.FLOW_MEMBER, say("from a member", "加盟国から")),
                        new Entry(Sign.FLOW_OTHER, say("from another place", "その他の国から"))),
                List.of(
                        new Size(1000, say("1,000 t/y", "1,000トン/年")),
                        new Size(10000, say("10,000 t/y", "1万トン/年")),
                        new Size(100000, say("100,000 t/y", "10万トン/年"))));
    }

    private static Bubble bubble(Place place, double value, MapChart.Kind kind, String label) {
        return new Bubble(place, value, kind, label);
    }

    private String say(String english, String other) {
        return japanese ? other : english;
    }
}
