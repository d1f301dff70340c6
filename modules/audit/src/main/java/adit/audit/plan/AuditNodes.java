package adit.audit.plan;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.world.Restriction;
import adit.world.World;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The nodes {@code n}: each member and, if everyone is served, each place with an export ban of its own, and all others together; and the
 * bans. A ban of another place than the supplier counts for the whole horizon if it is in force in its first year, and the plants there
 * count; one of the supplier in the years in which it is in force.
 */
final class AuditNodes {

    static final String OTHERS = "others";
    static final String POOL = "pool";

    private final World world;
    private final Question question;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<FormNodeYear> banned = new HashSet<>();
    private final Set<FormNodeYear> supplierBans = new HashSet<>();
    private final Set<PlaceId> excluded = new HashSet<>();

    AuditNodes(World world, Question question, Collection<FormId> forms) {
        this.world = world;
        this.question = question;
        question.members().forEach(member -> codes.add(member.code()));
        question.exclude().forEach(place -> excluded.addAll(world.parts(place)));
        List<Restriction> relevant = world.restrictions().stream()
                .filter(restriction -> forms.contains(restriction.form()))
                .toList();
        relevant.forEach(this::addBan);
        if (question.serve() == Serve.EVERYONE) {
            codes.add(OTHERS);
        }
    }

    private void addBan(Restriction restriction) {
        if (restriction.by().equals(question.supplier())) {
            for (int year = question.firstYear(); year <= question.lastYear(); year++) {
                if (restriction.bansAllExportsIn(year)) {
                    supplierBans.add(new FormNodeYear(restriction.form(), POOL, year));
                }
            }
        } else if (hasSupply(restriction.by()) && restriction.bansAllExportsIn(question.firstYear())) {
            String node = home(restriction.by()).code();
            codes.add(node);
            banned.add(new FormNodeYear(restriction.form(), node, question.firstYear()));
        }
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
        return hasDemand(place) && !excluded.contains(place);
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

    /** True if a node forbids the export of a form. */
    boolean bans(FormId form, String node) {
        return banned.contains(new FormNodeYear(form, node, question.firstYear()));
    }

    /** True if any node forbids the export of a form. */
    boolean anyBan() {
        return !banned.isEmpty();
    }

    /** True if the supplier forbids the export of a form in a year. */
    boolean supplierBans(FormId form, int year) {
        return supplierBans.contains(new FormNodeYear(form, POOL, year));
    }
}
