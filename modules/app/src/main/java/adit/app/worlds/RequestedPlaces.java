package adit.app.worlds;

import adit.app.RequestErrors;
import adit.basics.PlaceId;
import adit.world.Group;
import adit.world.PlaceHint;
import adit.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The supplier and the members that a command line names, or else the world; what is unknown or missing becomes an issue. */
public final class RequestedPlaces {

    private static final String SUPPLIER = "supplier";
    private static final String COALITION = "coalition";

    /** Stands for a place that could not be found; never used, since there is an issue. */
    private static final PlaceId NOWHERE = new PlaceId("?");

    private final World world;
    private final RequestErrors errors;

    public RequestedPlaces(World world, RequestErrors errors) {
        this.world = world;
        this.errors = errors;
    }

    /** The supplier; the one that the world names if {@code code} is empty. */
    public PlaceId supplier(String code) {
        Optional<PlaceId> meant = code.isEmpty() ? world.vocabulary().defaults().supplier() : Optional.empty();
        if (code.isEmpty() && meant.isEmpty()) {
            missing(SUPPLIER, "name a place, such as ", places());
            return NOWHERE;
        }
        return meant.orElseGet(() -> place(SUPPLIER, code));
    }

    /** The members, each once; those of the group that the world names if none is named. */
    public Set<PlaceId> members(List<String> codes) {
        List<String> asked = codes.isEmpty()
                ? world.vocabulary().defaults().coalition().stream().toList()
                : codes;
        if (asked.isEmpty()) {
            List<String> known = new ArrayList<>(world.vocabulary().groups().keySet());
            known.addAll(places());
            missing(COALITION, "name places or groups, such as ", known);
        }
        Set<PlaceId> members = new LinkedHashSet<>();
        for (String code : asked) {
            Optional<Group> group = world.vocabulary().findGroup(code);
            group.ifPresentOrElse(found -> members.addAll(found.members()), () -> members.add(place(COALITION, code)));
        }
        return members;
    }

    /** A place of the world. */
    public PlaceId place(String parameter, String code) {
        PlaceId id = code.isBlank() ? NOWHERE : new PlaceId(code);
        if (world.findPlace(id).isEmpty()) {
            boolean groups = parameter.equals(COALITION);
            List<String> known =
                    groups ? List.copyOf(world.vocabulary().groups().keySet()) : List.of();
            errors.add(
                    "unknown-place",
                    parameter,
                    code,
                    world.name() + " has no such place" + (groups ? " or group" : ""),
                    PlaceHint.of(world, code, known, "use a code of places.csv" + (groups ? " or groups.csv" : "")));
        }
        return id;
    }

    private List<String> places() {
        return world.places().stream().map(place -> place.id().code()).toList();
    }

    private void missing(String parameter, String hint, List<String> known) {
        errors.add(
                "no-default",
                parameter,
                "",
                world.name() + " names no default for " + errors.named(parameter),
                hint + String.join(", ", known.subList(0, Math.min(3, known.size())))
                        + "; or name the default in datapackage.json under adit");
    }
}
