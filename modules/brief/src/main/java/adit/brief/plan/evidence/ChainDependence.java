package adit.brief.plan.evidence;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.brief.dependence.DependenceEvidence;
import adit.brief.writers.Citations;
import adit.dependence.DependenceRow;
import adit.dependence.measures.FaceValueShare;
import adit.dependence.measures.Hhi;
import adit.dependence.measures.NMinusOne;
import adit.dependence.measures.SupplierShare;
import adit.dependence.output.OutputBasis;
import adit.dependence.trade.TradeBasis;
import adit.plandata.question.Chain;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dependence in a brief: the minerals outside the study's chain, then the chain stage by stage, each row with its sources. */
public final class ChainDependence {

    private static final int COLUMNS = 10;

    private final StudyResult result;
    private final Words words;
    private final Figures figures;
    private final String supplier;
    private final DependenceEvidence evidence;

    public ChainDependence(StudyResult result, Words words, Citations citations) {
        this.result = result;
        this.words = words;
        figures = words.figures();
        supplier = words.names().supplier();
        evidence = new DependenceEvidence(result.world(), result.dependence(), words, citations);
    }

    public List<Block> blocks() {
        List<DependenceRow> minerals = rows(false);
        List<DependenceRow> stages = rows(true);
        List<Block> blocks = new ArrayList<>();
        if (!minerals.isEmpty()) {
            blocks.add(new Block.Heading(words.say("part.minerals", supplier), 3));
            blocks.add(grid(minerals));
        }
        if (!stages.isEmpty()) {
            blocks.add(new Block.Heading(words.say("part.chain"), 3));
            blocks.add(grid(stages));
        }
        blocks.add(new Block.Bullets(legend(), List.of()));
        return blocks;
    }

    private List<DependenceRow> rows(boolean ofChain) {
        Set<FormId> chain = new HashSet<>(
                Chain.upstreamOf(result.world(), result.study().question().targetForms())
                        .forms());
        return result.dependence().rows().stream()
                .filter(row -> chain.contains(row.form().id()) == ofChain)
                .toList();
    }

    /** One group for each commodity. */
    private Block grid(List<DependenceRow> rows) {
        Map<String, List<DependenceRow>> byCommodity = new LinkedHashMap<>();
        rows.forEach(row -> byCommodity
                .computeIfAbsent(row.commodity(), any -> new ArrayList<>())
                .add(row));
        List<List<String>> cells = new ArrayList<>();
        byCommodity.forEach((commodity, group) -> {
            cells.add(group(words.names().commodity(commodity)));
            group.forEach(row -> cells.add(cells(row)));
        });
        return Block.grid(columns(), cells, "tables/dependence.csv");
    }

    private List<Block.Column> columns() {
        return List.of(
                Block.Column.words(words.say("dependence.column.form")),
                Block.Column.number(words.say("dependence.column.makes", supplier)),
                Block.Column.number(words.say("dependence.column.range")),
                Block.Column.words(words.say("column.grade")),
                Block.Column.number(words.say("dependence.column.hhi")),
                Block.Column.number(words.say("dependence.column.n-1")),
                Block.Column.number(words.say("dependence.column.imports")),
                Block.Column.number(words.say("dependence.column.use")),
                Block.Column.number(words.say("dependence.column.look-through")),
                Block.Column.words(words.say("dependence.column.sources")));
    }

    private static List<String> group(String commodity) {
        List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
        cells.set(0, commodity);
        return cells;
    }

    private List<String> cells(DependenceRow row) {
        Optional<Estimate> share = row.supplier().map(SupplierShare::share);
        return List.of(
                " " + form(row),
                known(share.map(Estimate::value).map(figures::bare)),
                known(share.map(this::range)),
                known(row.supplier().map(found -> found.grade().name())),
                known(row.output().hhi().map(Hhi::points).map(points -> figures.count(Math.round(points)))),
                known(row.output().nMinusOne().map(this::left)),
                known(row.faceValue().flatMap(FaceValueShare::ofImports).map(of -> traded(row, of.value()))),
                known(row.faceValue().flatMap(FaceValueShare::ofUse).map(of -> traded(row, of.value()))),
                known(row.lookThrough().map(of -> traded(row, of.value()))),
                evidence.cite(row));
    }

    /** Marked where the flows are not reported. */
    private String traded(DependenceRow row, double share) {
        String figure = figures.bare(share);
        return row.trade() == TradeBasis.IMPLIED ? words.say("dependence.implied", figure) : figure;
    }

    private String form(DependenceRow row) {
        String name = words.names().form(row.form());
        return row.output().basis().equals(Optional.of(OutputBasis.CAPACITY))
                ? words.say("dependence.capacity", name)
                : name;
    }

    /** Not reported is not zero. */
    private String known(Optional<String> figure) {
        return figure.orElseGet(() -> words.say("unknown"));
    }

    private String range(Estimate share) {
        String low = figures.bare(share.low());
        String high = figures.bare(share.high());
        return low.equals(high) ? low : words.say("range", low, high);
    }

    /** Against use; against output it is marked. */
    private String left(NMinusOne left) {
        return figures.bare(left.left()) + (left.against() == NMinusOne.Against.OUTPUT ? "°" : "");
    }

    /** Explanation of columns and marks. */
    private List<String> legend() {
        String coalition = words.names().coalition();
        return List.of(
                words.say("dependence.legend.makes", supplier),
                words.say("dependence.legend.hhi"),
                words.say("dependence.legend.n-1"),
                words.say("dependence.legend.direct", supplier, coalition),
                words.say("dependence.legend.look-through", supplier, coalition),
                words.say("dependence.legend.unknown"));
    }
}
