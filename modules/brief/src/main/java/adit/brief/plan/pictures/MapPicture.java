package adit.brief.plan.pictures;

import adit.basics.PlaceId;
import adit.brief.plan.answer.PlaceNames;
import adit.brief.plan.answer.PlanNames;
import adit.charts.chart.MapChart;
import adit.charts.chart.MapChart.Area;
import adit.charts.chart.MapChart.Bubble;
import adit.charts.chart.MapChart.Entry;
import adit.charts.chart.MapChart.Flow;
import adit.charts.chart.MapChart.Kind;
import adit.charts.chart.MapChart.Sign;
import adit.charts.chart.Party;
import adit.charts.chart.Place;
import adit.plandata.question.Question;
import adit.plandata.result.Portfolio.Start;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Words;
import adit.world.Plant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The world: members and the supplier shaded; for the most binding stage, or those that make the product, capacity of today and
 * what the plan adds by place; and what members import of the product.
 */
public final class MapPicture {

    private static final int FLOWS = 12;
    private static final int NAMED = 6;

    /** Of each kind; a map admits two hundred. */
    private static final int CIRCLES = 100;

    private static final double EUROPE = 11;

    private final StudyResult result;
    private final Words words;
    private final Question question;
    private final MapPlaces places;
    private final List<String> processes;

    public MapPicture(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        question = result.study().question();
        places = new MapPlaces(result.world());
        processes = new MapStage(result).processes();
    }

    /** Empty if no place of the question has an outline, as in an invented world, or if there is no stage to show. */
    public Optional<Block.Picture> picture() {
        List<Area> areas = areas();
        return areas.isEmpty() || processes.isEmpty() ? Optional.empty() : Optional.of(picture(areas));
    }

    private Block.Picture picture(List<Area> areas) {
        Map<PlaceId, Double> today = today();
        Map<PlaceId, Double> added = added();
        List<Bubble> bubbles = new ArrayList<>(bubbles(today, Kind.EXISTING));
        bubbles.addAll(bubbles(added, Kind.PROJECT));
        List<Flow> flows = flows();
        String title = words.say("picture.map.title", stage());
        return Block.Picture.of(
                words,
                new MapChart(
                        "map",
                        title,
                        description(today, added),
                        EUROPE,
                        areas,
                        bubbles,
                        flows,
                        legend(flows),
                        sizes(bubbles)),
                finding(today, added),
                words.say("picture.map.note", new PlanNames(result, words).targetForms()),
                "tables/starts.csv",
                "tables/imports.csv");
    }

    private String stage() {
        return processes.size() == 1
                ? words.names().process(processes.getFirst())
                : words.say("picture.map.makers", new PlanNames(result, words).targetForms());
    }

    private List<Area> areas() {
        Map<Integer, Party> shaded = new TreeMap<>();
        result.world()
                .places()
                .forEach(place -> places.shape(place.id())
                        .ifPresent(id -> side(place.id()).ifPresent(party -> shaded.put(id, party))));
        List<Area> areas = new ArrayList<>();
        shaded.forEach((id, party) -> areas.add(new Area(id, party)));
        return areas;
    }

    /** A place of a group is on the side of its group. */
    private Optional<Party> side(PlaceId place) {
        if (question.home(result.world(), place).equals(question.supplier())) {
            return Optional.of(Party.SUPPLIER);
        }
        return new PlaceNames(result, words).isMember(place) ? Optional.of(Party.MEMBER) : Optional.empty();
    }

    private Party party(PlaceId place) {
        return side(place).orElse(Party.OTHER);
    }

    private Map<PlaceId, Double> today() {
        Map<PlaceId, Double> today = new LinkedHashMap<>();
        for (Plant plant : result.world().facilities()) {
            if (processes.contains(plant.process().code())) {
                today.merge(plant.place(), plant.capacity().value(), Double::sum);
            }
        }
        return today;
    }

    /** In all years of the plan. */
    private Map<PlaceId, Double> added() {
        Map<PlaceId, Double> added = new LinkedHashMap<>();
        result.plan().portfolio().ifPresent(plan -> {
            for (Start start : plan.starts()) {
                if (processes.contains(start.process())) {
                    added.merge(start.place(), start.capacity(), Double::sum);
                }
            }
        });
        return added;
    }

    private List<Bubble> bubbles(Map<PlaceId, Double> tons, Kind kind) {
        List<Bubble> bubbles = new ArrayList<>();
        largestFirst(tons)
                .limit(CIRCLES)
                .forEach(entry -> bubble(entry.getKey(), entry.getValue(), kind).ifPresent(bubbles::add));
        return bubbles;
    }

    private Optional<Bubble> bubble(PlaceId place, double amount, Kind kind) {
        return places.point(place)
                .filter(point -> amount > 0 && Double.isFinite(amount))
                .map(point -> new Bubble(point, amount, kind, words.names().place(place)));
    }

    private List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        for (adit.dependence.trade.Flow flow : result.chainFlows().imports()) {
            Optional<Place> from = places.point(flow.from());
            Optional<Place> to = places.point(flow.to());
            if (from.isPresent() && to.isPresent() && !from.equals(to) && flow.tonnes() > 0 && flows.size() < FLOWS) {
                flows.add(new Flow(from.get(), to.get(), flow.tonnes(), party(flow.from())));
            }
        }
        return flows;
    }

    private List<Entry> legend(List<Flow> flows) {
        List<Entry> legend = new ArrayList<>(List.of(
                new Entry(Sign.AREA_SUPPLIER, words.names().supplier()),
                new Entry(Sign.AREA_MEMBER, words.names().coalition()),
                new Entry(Sign.EXISTING, words.say("picture.map.today")),
                new Entry(Sign.PROJECT, words.say("picture.map.added")),
                new Entry(
                        Sign.FLOW_SUPPLIER,
                        words.say("picture.map.flow", words.names().supplier()))));
        if (flows.stream().anyMatch(flow -> flow.party() == Party.MEMBER)) {
            legend.add(new Entry(
                    Sign.FLOW_MEMBER,
                    words.say("picture.map.flow", words.names().coalition())));
        }
        legend.add(new Entry(Sign.FLOW_OTHER, words.say("picture.map.flow.other")));
        return legend;
    }

    private List<MapChart.Size> sizes(List<Bubble> bubbles) {
        double largest = bubbles.stream().mapToDouble(Bubble::value).max().orElse(0);
        if (!(largest > 0)) {
            return List.of();
        }
        double round = Math.pow(10, Math.floor(Math.log10(largest)));
        return List.of(new MapChart.Size(round, words.figures().tons(round)));
    }

    /** Where most of it is today, and where the plan adds most. */
    private String finding(Map<PlaceId, Double> today, Map<PlaceId, Double> added) {
        boolean adds = added.values().stream().anyMatch(tons -> tons > 0);
        return words.say(
                adds ? "picture.map.finding" : "picture.map.finding.today", where(today), where(added), stage());
    }

    private String where(Map<PlaceId, Double> tons) {
        return largestFirst(tons)
                .filter(entry -> entry.getValue() > 0)
                .findFirst()
                .map(entry -> words.names().place(entry.getKey()))
                .orElseGet(() -> words.say("picture.map.nowhere"));
    }

    private String description(Map<PlaceId, Double> today, Map<PlaceId, Double> added) {
        return words.say("picture.map.description", largest(today), largest(added));
    }

    private String largest(Map<PlaceId, Double> tons) {
        return tons.isEmpty()
                ? words.say("picture.map.nothing")
                : words.list(largestFirst(tons)
                        .limit(NAMED)
                        .map(entry -> words.names().place(entry.getKey()) + " "
                                + words.figures().tons(entry.getValue()))
                        .toList());
    }

    private static Stream<Map.Entry<PlaceId, Double>> largestFirst(Map<PlaceId, Double> tons) {
        return tons.entrySet().stream()
                .sorted(Map.Entry.<PlaceId, Double>comparingByValue().reversed());
    }
}
