package adit.importers.publishers.baci;

import adit.basics.PlaceId;
import adit.importers.publishers.AbsentPlaces;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.baci.Countries.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the places of flows and what their codes mean. */
final class Router {

    private final Hs6Rules rules;
    private final Countries countries;
    private final Vocabulary vocabulary;
    private final AbsentPlaces absent;

    Router(Hs6Rules rules, Countries countries, Vocabulary vocabulary, AbsentPlaces absent) {
        this.rules = rules;
        this.countries = countries;
        this.vocabulary = vocabulary;
        this.absent = absent;
    }

    /** The flows of a file whose countries are known; the others are counted. */
    List<Routed> route(TradeFile file) {
        List<Routed> routed = new ArrayList<>(file.flows().size());
        for (Flow flow : file.flows()) {
            Optional<Country> from = country(file, flow, flow.exporter());
            Optional<Country> to = country(file, flow, flow.importer());
            if (from.isPresent() && to.isPresent()) {
                routed.add(route(flow, from.get(), to.get()));
            }
        }
        return routed;
    }

    private Routed route(Flow flow, Country from, Country to) {
        Optional<PlaceId> exporter = Countries.place(from, vocabulary);
        Optional<PlaceId> importer = Countries.place(to, vocabulary);
        Hs6Rule rule = rules.get(flow.hs6(), exporter.orElse(new PlaceId(code(from))));
        if (exporter.isEmpty() || importer.isEmpty()) {
            absent.addAll(absent(from, to));
        }
        return new Routed(flow, rule, exporter, importer, renamed(from, exporter) + renamed(to, importer));
    }

    private Set<String> absent(Country from, Country to) {
        return Stream.of(from, to)
                .filter(each -> Countries.place(each, vocabulary).isEmpty())
                .map(Router::code)
                .collect(Collectors.toSet());
    }

    private Optional<Country> country(TradeFile file, Flow flow, String code) {
        Optional<Country> found = countries.find(code);
        if (found.isEmpty() && code.matches("[A-Z]{3}")) {
            return Optional.of(new Country(code, code));
        }
        if (found.isEmpty()) {
            file.tally().add(Faults.UNKNOWN_COUNTRY, flow.row(), code);
        }
        return found;
    }

    private static String code(Country country) {
        return country.iso3().isBlank() ? country.name() : country.iso3();
    }

    private static String renamed(Country country, Optional<PlaceId> place) {
        return place.filter(found -> !found.code().equals(country.iso3()))
                .map(found -> "; " + found.code() + " is BACI '" + country.name() + "'")
                .orElse("");
    }
}
