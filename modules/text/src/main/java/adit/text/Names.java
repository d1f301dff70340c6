package adit.text;

import adit.basics.FormId;
import adit.basics.PlaceId;
import adit.world.Commodity;
import adit.world.Form;
import adit.world.Named;
import adit.world.Place;
import adit.world.Plant;
import adit.world.World;
import java.util.Optional;
import java.util.stream.Stream;

/** Names for people in place of codes, from the world. */
public final class Names {

    /** How a plan calls the places that are neither members nor tell apart. */
    private static final String OTHERS = "others";

    private final World world;
    private final Optional<PlaceId> supplier;
    private final String coalition;
    private final Language language;

    /** Names in a world; {@code coalition} is the name of the group as the study has it. */
    public Names(World world, PlaceId supplier, String coalition, Language language) {
        this.world = world;
        this.supplier = Optional.of(supplier);
        this.coalition = coalition;
        this.language = language;
    }

    /** Names in a world that no question was asked of: there is no supplier and no coalition. */
    public Names(World world, Language language) {
        this.world = world;
        this.supplier = Optional.empty();
        this.coalition = "";
        this.language = language;
    }

    public static String place(World world, String code) {
        return code.isBlank() || code.equals(OTHERS)
                ? code.replace(OTHERS, "all other places")
                : world.findPlace(new PlaceId(code)).map(Place::name).orElse(code);
    }

    public String place(String code) {
        if (language == Language.EN) {
            return place(world, code);
        }
        return code.equals(OTHERS)
                ? Catalogue.of(language).say("place.others")
                : world.findPlace(new PlaceId(code))
                        .map(place -> own(place.nameJa(), place.name()))
                        .orElse(code);
    }

    /** The name in this language, or the English one where the world gives none. */
    private static String own(String name, String english) {
        return name.isBlank() ? english : name;
    }

    public String place(PlaceId id) {
        return place(id.code());
    }

    public String supplier() {
        return supplier.map(this::place).orElse("");
    }

    public String coalition() {
        return coalition;
    }

    public String form(FormId id) {
        return world.findForm(id).map(this::form).orElse(id.code());
    }

    public String form(Form form) {
        return switch (language) {
            case EN -> form.name();
            case JA -> own(form.nameJa(), form.name());
        };
    }

    /** The name of a form by its code; the code itself if it is none. */
    public String form(String code) {
        return world.forms().stream()
                .filter(form -> form.id().code().equals(code))
                .map(this::form)
                .findFirst()
                .orElse(code);
    }

    public String process(String code) {
        return world.recipes().stream()
                .filter(recipe -> recipe.id().code().equals(code))
                .map(recipe -> language == Language.EN ? recipe.name() : own(recipe.nameJa(), recipe.name()))
                .findFirst()
                .orElse(code);
    }

    /**
     * A plant by its name. A row of the world may describe all plants of a place and process, or for those without a row
     * of their own; such a row has a description in place of a name, and that is said in the language of the brief.
     */
    public String plant(Plant plant) {
        return Stream.of("plant.all", "plant.rest")
                .filter(key -> plant.name().equals(described(key, plant)))
                .findFirst()
                .map(key -> Catalogue.of(language)
                        .say(key, place(plant.place()), process(plant.process().code())))
                .orElse(plant.name());
    }

    /** The description as the tables of the world have it. */
    private String described(String key, Plant plant) {
        String process = world.getRecipe(plant.process()).name();
        return Catalogue.of(Language.EN).say(key, place(world, plant.place().code()), process);
    }

    /** A mineral. */
    public String commodity(String commodity) {
        Commodity known = world.vocabulary().commodity(commodity);
        return language == Language.EN ? known.name() : own(known.nameJa(), known.name());
    }

    /** A unit of the world's own; empty if the world gives it no name. */
    public Optional<String> findUnit(String unit) {
        return world.vocabulary().findUnit(unit).map(this::named);
    }

    private String named(Named known) {
        return language == Language.EN ? known.name() : own(known.nameJa(), known.name());
    }
}
