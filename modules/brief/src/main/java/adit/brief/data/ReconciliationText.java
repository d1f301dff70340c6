package adit.brief.data;

import adit.basics.FormId;
import adit.brief.words.CellWords;
import adit.brief.words.WorldWords;
import adit.reconcile.CommodityClosure;
import adit.reconcile.FormClosure;
import adit.reconcile.ReconciledCell;
import adit.reconcile.ReconciledYear;
import adit.reconcile.UnreconciledForm;
import adit.reconcile.Unreported;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Language;
import adit.text.TerminalText;
import adit.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reconciliation for a terminal: disagreement by commodity, suspects, and the balance of each form. */
public final class ReconciliationText {

    private static final int MOST_SUSPECTS = 15;

    /** So many forms are named with a quantity that is not reported; more are counted. */
    private static final int MOST_FORMS = 4;

    /** Smaller amounts are rounding, t. */
    private static final double LEAST = 5e-4;

    private final ReconciledYear result;
    private final Words words;
    private final Figures figures;
    private final List<Block> blocks = new ArrayList<>();

    private ReconciliationText(ReconciledYear result, Words words) {
        this.result = result;
        this.words = words;
        figures = words.figures();
    }

    /** The text in lines of at most {@code width} columns where words allow. */
    public static String of(ReconciledYear result, Language language, int width) {
        Words words = WorldWords.of(result.world(), language);
        ReconciliationText text = new ReconciliationText(result, words);
        text.commodities();
        text.suspects();
        text.unreconciled();
        text.closures();
        text.unreported();
        String title = words.say("reconciled.title", result.world().name(), String.valueOf(result.year()));
        return TerminalText.of(title, text.blocks, width, false);
    }

    private void commodities() {
        blocks.add(Block.plain(
                words.say("reconciled.moved", figures.count(result.reported()), figures.count(result.moved()))));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("reconciled.column.commodity")),
                        Block.Column.number(words.say("reconciled.column.balances")),
                        Block.Column.number(words.say("reconciled.column.gap-before")),
                        Block.Column.number(words.say("reconciled.column.of-flows")),
                        Block.Column.number(words.say("reconciled.column.gap-after")),
                        Block.Column.number(words.say("reconciled.column.suspects"))),
                result.commodities().stream().map(this::row).toList()));
    }

    private List<String> row(CommodityClosure commodity) {
        return List.of(
                words.names().commodity(commodity.commodity()),
                figures.count(commodity.balances()),
                tons(commodity.gapBefore()),
                figures.bare(commodity.shareBefore()),
                tons(commodity.gapAfter()),
                figures.count(commodity.suspects()));
    }

    private void suspects() {
        List<ReconciledCell> all = result.suspects();
        blocks.add(Block.heading(words.say("reconciled.heading.suspects")));
        if (all.isEmpty()) {
            blocks.add(Block.plain(words.say("reconciled.suspects.none")));
            return;
        }
        blocks.add(Block.plain(
                all.size() > MOST_SUSPECTS
                        ? words.say(
                                "reconciled.suspects.first", figures.count(MOST_SUSPECTS), figures.count(all.size()))
                        : words.say("reconciled.suspects.all", figures.count(all.size()))));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.number(words.say("reconciled.column.sigma")),
                        Block.Column.number(words.say("reconciled.column.before")),
                        Block.Column.number(words.say("reconciled.column.after")),
                        Block.Column.number(words.say("reconciled.column.change")),
                        Block.Column.words(words.say("column.grade")),
                        Block.Column.words(words.say("reconciled.column.figure"))),
                all.stream().limit(MOST_SUSPECTS).map(this::row).toList()));
    }

    private List<String> row(ReconciledCell suspect) {
        String source = suspect.observed()
                .map(observed -> observed.chosen().source().code())
                .orElse("");
        return List.of(
                signed(figures.amount(suspect.inSigmas()), suspect.inSigmas()),
                tons(suspect.before()),
                tons(suspect.after()),
                suspect.relativeChange().map(this::percent).orElse("–"),
                suspect.grade().name(),
                words.say("reconciled.figure", name(suspect), source));
    }

    private String name(ReconciledCell cell) {
        CellWords cells = new CellWords(result.world(), words);
        return cell.cell().map(cells::name).orElseGet(cell::name);
    }

    private String percent(double share) {
        return signed(figures.percent(share), share);
    }

    private static String signed(String figure, double value) {
        return value > 0 ? "+" + figure : figure;
    }

    private void unreconciled() {
        for (UnreconciledForm each : result.unreconciled()) {
            blocks.add(Block.plain(words.say("reconciled.unsettled", form(each.form()), percent(each.change()))));
        }
    }

    private void closures() {
        blocks.add(Block.heading(words.say("reconciled.heading.world")));
        blocks.add(Block.plain(words.say("reconciled.balance")));
        blocks.add(Block.grid(
                List.of(
                        Block.Column.words(words.say("dependence.column.form")),
                        Block.Column.number(words.say("reconciled.column.production")),
                        Block.Column.number(words.say("reconciled.column.use")),
                        Block.Column.number(words.say("reconciled.column.input-use")),
                        Block.Column.number(words.say("reconciled.column.stocks")),
                        Block.Column.number(words.say("reconciled.column.left")),
                        Block.Column.number(words.say("reconciled.column.total"))),
                result.closures().stream().map(this::row).toList()));
    }

    private List<String> row(FormClosure closure) {
        return List.of(
                form(closure.form()),
                tons(closure.flows().production()),
                tons(closure.flows().use()),
                tons(closure.flows().inputUse()),
                tons(closure.flows().stockChange()),
                tons(closure.left()),
                closure.reportedTotal().map(this::tons).orElse("–"));
    }

    private void unreported() {
        Map<Unreported, List<String>> forms = new LinkedHashMap<>();
        result.closures()
                .forEach(closure -> closure.unreported()
                        .forEach(each -> forms.computeIfAbsent(each, key -> new ArrayList<>())
                                .add(form(closure.form()))));
        if (forms.isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>();
        forms.forEach((each, names) ->
                items.add(words.say("reconciled.unreported", words.word("unreported", each.word()), some(names))));
        blocks.add(Block.heading(words.say("reconciled.heading.unreported")));
        blocks.add(new Block.Bullets(items, List.of()));
    }

    private String some(List<String> names) {
        return names.size() > MOST_FORMS
                ? words.say("reconciled.forms", figures.count(names.size()))
                : words.list(names);
    }

    /** The code in English, with which --form can be called; the name in other languages. */
    private String form(FormId form) {
        return words.language() == Language.EN ? form.code() : words.names().form(form);
    }

    /** Examples: 1,234,567; 12.3; 0.04. */
    private String tons(double value) {
        return Math.abs(value) < LEAST ? "0" : figures.value(value);
    }
}
