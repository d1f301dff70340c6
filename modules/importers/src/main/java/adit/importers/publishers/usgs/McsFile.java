package adit.importers.publishers.usgs;

import adit.basics.Issues;
import adit.importers.publishers.Notices;
import adit.importers.publishers.PublisherTable;
import adit.importers.publishers.PublisherText;
import adit.sources.table.CellRef;
import adit.sources.table.Heading;
import adit.sources.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One file of an edition. Its layout is recognised by its heading.
 *
 * @param rows number of rows, without the heading
 * @param statistics every figure; none if no commodity in the file has a rule
 */
record McsFile(long rows, List<Statistic> statistics) {

    McsFile {
        statistics = List.copyOf(statistics);
    }

    /** Reads a file. Format errors of a file without usable figures are not reported, unless it may have been truncated before one. */
    static McsFile read(Path file, FormRules rules, Notices notices, Issues issues) {
        Issues own = new Issues();
        Optional<Table> table =
                PublisherText.read(file, own).flatMap(text -> PublisherTable.parseAsNamed(file.toString(), text, own));
        List<Statistic> statistics =
                table.map(found -> statistics(found, rules, notices, own)).orElse(List.of());
        long rows = table.map(found -> found.rows().size()).orElse(0);
        if (!statistics.isEmpty() && statistics.stream().noneMatch(rules::knows)) {
            own.list().stream()
                    .filter(issue -> issue.code().equals("truncated-file"))
                    .forEach(issues::add);
            return new McsFile(rows, List.of());
        }
        own.list().forEach(issues::add);
        return new McsFile(rows, statistics);
    }

    /** {@code unknown-layout}, {@code older-layout}: the figures in a table; none, with an error, if the heading is that of no edition known. */
    private static List<Statistic> statistics(Table table, FormRules rules, Notices notices, Issues issues) {
        Heading heading = table.heading();
        if (OlderLayout.fits(heading)) {
            issues.add(OlderLayout.issue(heading));
            return List.of();
        }
        if (Columns.RELEASE.fits(heading)) {
            return ReleaseRows.read(Columns.RELEASE.tidied(table, notices), rules, notices, issues);
        }
        if (Columns.WORLD_TABLE.fits(heading)) {
            return WorldTableRows.read(Columns.WORLD_TABLE.tidied(table, notices), rules, notices, issues);
        }
        if (SalientRows.fits(heading)) {
            return SalientRows.read(table, rules, notices);
        }
        issues.add(new CellRef(table.file(), 1, "", heading.names().getFirst())
                .error(
                        "unknown-layout",
                        "the heading does not match any supported release of the Mineral Commodity Summaries",
                        "use the file of all commodities (2026), or the world table or a salient table (2025)"));
        return List.of();
    }
}
