package adit.reconcile;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Cell;
import adit.world.Form;
import adit.world.Ingredient;
import adit.world.Observation;
import adit.world.Observed;
import adit.world.Place;
import adit.world.Recipe;
import adit.world.RowRef;
import adit.world.Source;
import adit.world.World;
import adit.world.WorldBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Draws a world in a few lines: the year is 2024, every figure of grade B without a range unless said otherwise, so σ is 10 %. */
final class TestWorld {

    static final int YEAR = 2024;

    private final WorldBuilder builder = new WorldBuilder("draft", YEAR);

    TestWorld() {
        builder.add(new Source(new SourceId("s"), "s", "s", "2024", "", "agency", ""));
    }

    TestWorld places(String... codes) {
        Arrays.stream(codes).forEach(code -> builder.add(new Place(new PlaceId(code), code, code, Optional.empty())));
        return this;
    }

    TestWorld within(String group, String code) {
        builder.add(new Place(new PlaceId(code), code, code, Optional.of(new PlaceId(group))));
        return this;
    }

    TestWorld forms(String... codes) {
        Arrays.stream(codes)
                .forEach(code -> builder.add(new Form(new FormId(code), code, code, "metal", "stage", "t")));
        return this;
    }

    /** A process; the input is {@code ore*1.2}, a by-product {@code +slag*0.5}. */
    TestWorld process(String id, String output, String... others) {
        List<Ingredient> inputs = Arrays.stream(others)
                .filter(text -> !text.startsWith("+"))
                .map(text -> ingredient(id, text, "input"))
                .toList();
        List<Ingredient> beside = Arrays.stream(others)
                .filter(text -> text.startsWith("+"))
                .map(text -> ingredient(id, text.substring(1), "output"))
                .toList();
        builder.add(new Recipe(new ProcessId(id), id, id, new FormId(output), inputs, beside));
        return this;
    }

    private static Ingredient ingredient(String process, String text, String role) {
        String[] parts = text.split("\\*", -1);
        Cell cell = Cell.of(Attribute.RECIPE, process, parts[0], role);
        return new Ingredient(
                new FormId(parts[0]),
                Observed.of(observation(cell, Estimate.exact(Double.parseDouble(parts[1])), Grade.B)));
    }

    TestWorld makes(String place, String form, double tonnes) {
        return add(Grade.B, Estimate.exact(tonnes), Attribute.PRODUCTION, form, place, YEAR);
    }

    TestWorld ships(String from, String to, String form, double tonnes) {
        return add(Grade.B, Estimate.exact(tonnes), Attribute.TRADE, form, from, to, YEAR);
    }

    TestWorld uses(String place, String form, double tonnes) {
        return add(Grade.B, Estimate.exact(tonnes), Attribute.DEMAND, form, place, YEAR, "STEPS");
    }

    TestWorld holds(String place, String form, int year, double tonnes) {
        return add(Grade.B, Estimate.exact(tonnes), Attribute.STOCK, form, place, year);
    }

    TestWorld add(Grade grade, Estimate estimate, Attribute attribute, Object... keys) {
        builder.add(observation(Cell.of(attribute, keys), estimate, grade));
        return this;
    }

    private static Observation observation(Cell cell, Estimate estimate, Grade grade) {
        return new Observation(cell, estimate, "t/y", grade, new SourceId("s"), new RowRef("draft", 1), "");
    }

    World world() {
        return builder.build();
    }

    ReconciledYear reconcile() {
        return Reconciliation.of(world(), YEAR);
    }

    /** The cell of this name, such as {@code production/ore/AAA/2024}. */
    static ReconciledCell cell(ReconciledYear result, String name) {
        return result.cells().stream()
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of "
                        + result.cells().stream().map(ReconciledCell::name).toList()));
    }
}
