package adit.brief;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.plan.Question;
import adit.plan.Target;
import adit.study.StudyResult;
import adit.world.Form;
import adit.world.Place;
import adit.world.Recipe;
import adit.world.World;
import java.util.stream.Collectors;

/** Names for people in place of codes, from the world and the study. */
final class Names {

    /** How a plan calls the places that are neither members nor tell apart. */
    private static final String OTHERS = "others";

    private final World world;
    private final Question question;
    private final String coalition;

    Names(StudyResult result) {
        world = result.world();
        question = result.study().question();
        coalition = result.study().coalition();
    }

    static String place(World world, String code) {
        return code.isBlank() || code.equals(OTHERS)
                ? code.replace(OTHERS, "all other places")
                : world.findPlace(new PlaceId(code)).map(Place::name).orElse(code);
    }

    String place(String code) {
        return place(world, code);
    }

    String place(PlaceId id) {
        return place(world, id.code());
    }

    String supplier() {
        return place(question.supplier());
    }

    String coalition() {
        return coalition;
    }

    String form(FormId id) {
        return world.findForm(id).map(Form::name).orElse(id.code());
    }

    /** The name of a form by its code; the code itself if it is none. */
    String form(String code) {
        return world.forms().stream()
                .filter(form -> form.id().code().equals(code))
                .map(Form::name)
                .findFirst()
                .orElse(code);
    }

    String process(String code) {
        return world.recipes().stream()
                .filter(recipe -> recipe.id().code().equals(code))
                .map(Recipe::name)
                .findFirst()
                .orElse(code);
    }

    /** The forms that the targets speak of. */
    String targetForms() {
        return question.targetForms().stream()
                .sorted(java.util.Comparator.comparing(FormId::code))
                .map(this::form)
                .collect(Collectors.joining(", "));
    }

    /** How the demand is called where it comes first: the name of a form stands as a term, since it may have no plural. */
    String demand() {
        return "demand outside " + supplier() + " for this form (" + targetForms() + ")";
    }

    /** Example: at least 65 % of demand outside China covered if its exports stop, from 2030 on. */
    String target(Target target) {
        String level = Numbers.stated(target.level());
        return switch (target) {
            case Target.Coverage coverage ->
                "at least %s of demand outside %s covered if its exports stop, from %d on"
                        .formatted(level, supplier(), coverage.from());
            case Target.Share share ->
                "at most %s of what %s uses bought from %s, from %d on"
                        .formatted(level, coalition, supplier(), share.from());
        };
    }
}
