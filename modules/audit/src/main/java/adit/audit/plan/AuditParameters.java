package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.plandata.question.Question;
import adit.world.Attribute;
import adit.world.Key;
import adit.world.Observed;
import adit.world.Status;
import adit.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Parameters of the world, from the particular to the general ({@code *}). */
final class AuditParameters {

    private static final String ANY = "*";
    private static final int PRICE_YEARS = 10;

    private final World world;
    private final Question question;
    private final MaxViolation missing;

    AuditParameters(World world, Question question, MaxViolation missing) {
        this.world = world;
        this.question = question;
        this.missing = missing;
    }

    /** US$ per ton (running_cost) or per t/y (capital_cost). */
    double cost(ProcessId process, String place, String item) {
        return required(
                item + " of " + process,
                List.of(
                        world.find(Attribute.COST, process, place, item),
                        world.find(Attribute.COST, process, groupOf(place), item),
                        world.find(Attribute.COST, process, ANY, item),
                        world.find(Attribute.COST, ANY, ANY, item)));
    }

    private String groupOf(String place) {
        return world.reporting(new PlaceId(place)).code();
    }

    /** US$ per ton, one figure for all forms. */
    double freight() {
        return required("freight", List.of(world.find(Attribute.COST, ANY, ANY, "freight")));
    }

    /** Lead time from a status to first output, years. */
    double leadTime(ProcessId process, String status) {
        return required(
                "lead time of " + process + " from " + status,
                List.of(
                        world.find(Attribute.LEAD_TIME, process, "lead_time", status),
                        world.find(Attribute.LEAD_TIME, ANY, "lead_time", status)));
    }

    /** {@code survival[u]}: what the record of earlier projects says for the status, where the study counts it and nothing is built yet. */
    double survival(Status status) {
        return counted(status) ? recorded(status, "survival") : 1;
    }

    /** {@code slip[u]}, years. */
    double slip(Status status) {
        return counted(status) ? recorded(status, "slip") : 0;
    }

    private boolean counted(Status status) {
        boolean built = status == Status.OPERATING || status == Status.IDLE;
        return question.assumptions().projectRecord() && !built;
    }

    private double recorded(Status status, String item) {
        return required(
                item + " of projects that are " + status.word(),
                List.of(world.find(Attribute.PROJECT_RECORD, status.word(), item)));
    }

    /** Shares of nameplate by year of operation, each times the utilisation where one is stated; full rate if not stated. */
    List<Double> ramp(ProcessId process) {
        List<Double> shares = new ArrayList<>();
        Optional<Observed> next = rampIn(process, 1);
        while (next.isPresent()) {
            shares.add(next.get().value());
            next = rampIn(process, shares.size() + 1);
        }
        double mature = share(process, "utilisation").map(Observed::value).orElse(1.0);
        return shares.isEmpty()
                ? List.of(mature)
                : shares.stream().map(share -> share * mature).toList();
    }

    private Optional<Observed> rampIn(ProcessId process, int year) {
        return share(process, "ramp_" + year);
    }

    private Optional<Observed> share(ProcessId process, String item) {
        return first(List.of(
                world.find(Attribute.LEAD_TIME, process, item, ANY), world.find(Attribute.LEAD_TIME, ANY, item, ANY)));
    }

    /** Limit of growth of a process: {@code gamma}, share a year, or {@code kappa}, t/y each year; empty if not stated. */
    OptionalDouble growth(ProcessId process, String item) {
        return first(List.of(world.find(Attribute.GROWTH, process, item), world.find(Attribute.GROWTH, ANY, item)))
                .map(found -> OptionalDouble.of(found.value()))
                .orElse(OptionalDouble.empty());
    }

    /** The firms that master a process; those stated for any process where none is stated for this one. */
    List<Observed> technologyOwners(ProcessId process) {
        List<Observed> own = technologyOwners(process.code());
        return own.isEmpty() ? technologyOwners(ANY) : own;
    }

    private List<Observed> technologyOwners(String process) {
        return world.list(Attribute.TECHNOLOGY_OWNER).stream()
                .filter(owner -> owner.cell().is(Key.PROCESS, process))
                .toList();
    }

    /** Price of the study's price year (else of the base year), or the newest of the nine before it, US$/t: at home, else outside. */
    OptionalDouble price(FormId form) {
        int stated = question.assumptions().priceYear();
        int from = stated == 0 ? world.baseYear() : stated;
        return Stream.of(question.supplier().code(), "outside")
                .flatMap(market -> Stream.iterate(from, year -> year - 1)
                        .limit(PRICE_YEARS)
                        .map(year -> world.find(Attribute.PRICE, form, market, year)))
                .flatMap(Optional::stream)
                .mapToDouble(Observed::value)
                .findFirst();
    }

    private double required(String what, List<Optional<Observed>> found) {
        Optional<Observed> one = first(found);
        missing.unless(one.isPresent(), () -> "the world has no " + what);
        return one.map(Observed::value).orElse(0.0);
    }

    private static Optional<Observed> first(List<Optional<Observed>> found) {
        return found.stream().flatMap(Optional::stream).findFirst();
    }
}
