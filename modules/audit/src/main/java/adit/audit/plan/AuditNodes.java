package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.world.Period;
import adit.world.Restriction;
import adit.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nodes {@code n}: each member and, if everyone is served, each place with an export ban of its own, and all others together; and the
 * bans, year by year: the part of the days on which one is in force, by places whose plants count and by the supplier.
 */
final class AuditNodes {

    static final String OTHERS = "others";
    static final String POOL = "pool";

    private final World world;
    private final Question question;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Map<FormNode, List<Period>> banned = new HashMap<>();

    /** A form and the node that forbids its export; {@code pool} for the supplier. */
    private record FormNode(FormId form, String node) {}

    private final Set<PlaceId> excluded = new HashSet<>();

    AuditNodes(World world, Question question, Collection<FormId> forms) {
        this.world = world;
        this.question = question;
        question.members().forEach(member -> codes.add(member.code()));
        question.exclude().forEach(place -> excluded.addAll(world.parts(place)));
        world.restrictions().stream()
                .filter(restriction -> forms.contains(restriction.form()))
                .filter(Restriction::bansAllExports)
                .filter(this::isInHorizon)
                .forEach(this::addBan);
        if (question.serve() == Serve.EVERYONE) {
            codes.add(OTHERS);
        }
    }

    private boolean isInHorizon(Restriction ban) {
        return ban.days().first().getYear() <= question.lastYear()
                && ban.days()
                        .last()
                        .map(last -> last.getYear() >= question.firstYear())
                        .orElse(true);
    }

    private void addBan(Restriction ban) {
        if (home(ban.by()).equals(question.supplier())) {
            addBan(ban, POOL);
        } else if (hasSupply(ban.by())) {
            String node = home(ban.by()).code();
            codes.add(node);
            addBan(ban, node);
        }
    }

    private void addBan(Restriction ban, String node) {
        banned.computeIfAbsent(new FormNode(ban.form(), node), any -> new ArrayList<>())
                .add(ban.days());
    }

    /** The place at which another one counts: itself if it is a member, else its group if it has one, else itself. */
    PlaceId home(PlaceId place) {
        return question.members().contains(place) ? place : world.reporting(place);
    }

    /** True if the demand of a place is served: false for the supplier and what belongs to it, and for others if members alone are served. */
    boolean hasDemand(PlaceId place) {
        boolean outside = !place.equals(question.supplier()) && !home(place).equals(question.supplier());
        return question.serve() == Serve.MEMBERS ? question.members().contains(home(place)) : outside;
    }

    /** True if plants, scrap and stocks of a place count: it is served and not one of the places that the study excludes. */
    boolean hasSupply(PlaceId place) {
        return hasDemand(place) && !isExcluded(place);
    }

    /** True if the study excludes the place, or its group. */
    boolean isExcluded(PlaceId place) {
        return excluded.contains(place);
    }

    /** The code of the node of a place. */
    String node(PlaceId place) {
        String home = home(place).code();
        return codes.contains(home) ? home : OTHERS;
    }

    Set<String> codes() {
        return codes;
    }

    boolean isMember(String node) {
        return question.members().contains(new PlaceId(node));
    }

    /** True if a node forbids the export of a form in some year of the horizon. */
    boolean bans(FormId form, String node) {
        return banned.containsKey(new FormNode(form, node));
    }

    /** True if any node forbids the export of a form. */
    boolean anyBan() {
        return banned.keySet().stream().anyMatch(key -> !key.node().equals(POOL));
    }

    /** Part of a year in which a form may leave a node, 0 to 1. */
    double mayLeave(FormId form, String node, int year) {
        List<Period> bans = banned.getOrDefault(new FormNode(form, node), List.of());
        if (bans.isEmpty()) {
            return 1;
        }
        LocalDate newYear = LocalDate.of(year, 1, 1);
        long free = newYear.datesUntil(newYear.plusYears(1))
                .filter(day -> bans.stream().noneMatch(ban -> ban.contains(day)))
                .count();
        return (double) free / newYear.lengthOfYear();
    }

    /** Part of a year in which the supplier lets a form out, 0 to 1. */
    double supplierSells(FormId form, int year) {
        return mayLeave(form, POOL, year);
    }
}
