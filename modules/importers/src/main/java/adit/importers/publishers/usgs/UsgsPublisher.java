package adit.importers.publishers.usgs;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Notices;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.CellRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Mineral Commodity Summaries: the release of 2026 and later (one file), and that of 2025 (world table and salient tables). */
public final class UsgsPublisher implements Publisher {

    @Override
    public String word() {
        return "usgs-mcs";
    }

    @Override
    public String description() {
        return "USGS Mineral Commodity Summaries, data release of 2026 (one CSV) or 2025 (world table, salient tables):"
                + " production, reserves; US prices, stocks, consumption";
    }

    @Override
    public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
        FormRules rules = FormRules.load(vocabulary.mappings());
        Notices notices = new Notices();
        List<Statistic> statistics = new ArrayList<>();
        long rows = 0;
        for (Path file : files) {
            McsFile read = McsFile.read(file, rules, notices, issues);
            rows += read.rows();
            statistics.addAll(read.statistics());
        }
        if (statistics.isEmpty() && !issues.hasErrors()) {
            files.forEach(file -> issues.add(nothingIn(file)));
        }
        Imported imported = assemble(statistics, rows, vocabulary, rules, notices, issues);
        notices.tell(issues);
        return imported;
    }

    private static Issue nothingIn(Path file) {
        return CellRef.ofFile(file.toString())
                .warning(
                        "no-figures",
                        "the file has there is no figure of a commodity that is imported",
                        "docs/import.md lists the commodities");
    }

    private static Imported assemble(
            List<Statistic> statistics,
            long rows,
            Vocabulary vocabulary,
            FormRules rules,
            Notices notices,
            Issues issues) {
        WorldTotals.check(statistics, rules, issues);
        List<Figure> figures = new Figures(vocabulary, rules, notices).of(TableUnits.usual(statistics, rules, notices));
        UnitChanges.check(figures, notices);
        List<Figure> ofCells = new Assembly(rules, notices).ofCells(figures);
        FormerFigures.check(ofCells, vocabulary, issues);
        long used = figures.stream()
                .map(figure ->
                        figure.from().at().file() + ":" + figure.from().at().row())
                .distinct()
                .count();
        return new Imported(
                figures.stream()
                        .map(figure -> figure.from().edition())
                        .distinct()
                        .sorted()
                        .map(Editions::source)
                        .toList(),
                ofCells.stream().map(Figure::observation).toList(),
                rows,
                used);
    }
}
