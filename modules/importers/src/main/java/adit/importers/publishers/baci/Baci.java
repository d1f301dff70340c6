package adit.importers.publishers.baci;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.AbsentPlaces;
import adit.importers.publishers.Imported;
import adit.importers.publishers.Publisher;
import adit.importers.publishers.Vocabulary;
import adit.world.Observation;
import adit.world.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads BACI: CEPII's own files, plain or in their archive, with the tables of countries and products in the same location;
 * or an extract with names of countries. The meaning of codes is in {@code hs6-forms.csv}.
 */
public final class Baci implements Publisher {

    @Override
    public String word() {
        return "baci";
    }

    @Override
    public String description() {
        return "CEPII BACI, bilateral trade by HS6: BACI_HS17_Y2024_V202601.csv or the .zip of all years, or an extract -> trade, trade_values";
    }

    @Override
    public Imported read(List<Path> files, Vocabulary vocabulary, Issues issues) {
        Hs6Rules rules = Hs6Rules.load(vocabulary.mappings());
        FileReader reader = new FileReader(rules, issues);
        new FileSet(reader, issues).read(files);
        checkProducts(reader, rules, issues);
        List<Source> sources = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        long used = 0;
        for (TradeFile file : reader.trades()) {
            used += figures(file, reader, rules, vocabulary, sources, observations, issues);
            file.tally().tell(issues);
        }
        long rows = reader.trades().stream().mapToLong(TradeFile::rows).sum();
        return new Imported(sources, observations, rows, used);
    }

    private static long figures(
            TradeFile file,
            FileReader reader,
            Hs6Rules rules,
            Vocabulary vocabulary,
            List<Source> sources,
            List<Observation> observations,
            Issues issues) {
        if (!file.extract() && !reader.countries().tableRead()) {
            issues.add(noCountries(file));
            return 0;
        }
        AbsentPlaces absent = new AbsentPlaces(file.file());
        Router router = new Router(rules, reader.countries(), vocabulary, absent);
        long used = 0;
        for (Map.Entry<Integer, List<Routed>> year : byYear(router.route(file)).entrySet()) {
            Source source = Edition.of(file, year.getKey(), vocabulary);
            Figures figures = new Figures(file, year.getKey(), source, vocabulary);
            figures.add(year.getValue());
            sources.add(source);
            observations.addAll(figures.observations());
            used += figures.rowsUsed();
        }
        absent.tell(issues);
        return used;
    }

    private static Map<Integer, List<Routed>> byYear(List<Routed> flows) {
        return flows.stream()
                .collect(Collectors.groupingBy(each -> each.flow().year(), TreeMap::new, Collectors.toList()));
    }

    /** Codes that an edition lacks mean that its revision of the Harmonized System is another. */
    private static void checkProducts(FileReader reader, Hs6Rules rules, Issues issues) {
        for (TradeFile file : reader.trades()) {
            if (!file.extract() && reader.products().isEmpty()) {
                issues.add(Issue.warning(
                        "product-codes-missing",
                        file.file(),
                        0,
                        "",
                        "",
                        "there is no table of products; the meaning of the product codes was not checked",
                        "put product_codes_HS…_V….csv of the same release into the same folder, or pass it as well"));
            }
        }
        if (!reader.products().isEmpty()) {
            rules.codes().stream()
                    .filter(code -> !reader.products().has(code))
                    .forEach(code -> issues.add(lacks(code)));
        }
    }

    private static Issue lacks(int code) {
        return Issue.warning(
                "code-not-in-edition",
                "hs6-forms.csv",
                0,
                "hs6",
                String.format("%06d", code),
                "the edition's table of products does not have this code",
                "use the edition of revision HS17, for which the codes were chosen");
    }

    private static Issue noCountries(TradeFile file) {
        return Issue.error(
                "country-codes-missing",
                file.file(),
                0,
                "",
                "",
                "the file uses CEPII's country numbers, and the table of countries is missing",
                "put country_codes_V….csv of the same release into the same folder, or pass it as well");
    }
}
