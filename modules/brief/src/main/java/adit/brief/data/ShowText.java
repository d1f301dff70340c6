package adit.brief.data;

import adit.brief.words.WorldWords;
import adit.curation.CellEvidence;
import adit.curation.Evidence;
import adit.curation.EvidenceQuery;
import adit.text.Block;
import adit.text.Language;
import adit.text.Names;
import adit.text.TerminalText;
import adit.text.Words;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Plant;
import adit.world.Source;
import adit.world.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of a form or a plant, and from whom, for a terminal. */
public final class ShowText {

    private final Evidence evidence;
    private final Words words;
    private final Names names;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();

    private ShowText(Evidence evidence, Words words, int width) {
        this.evidence = evidence;
        this.words = words;
        names = words.names();
        this.width = width;
    }

    /** Overview, every observation, sources; lines of at most {@code width} where words allow. */
    public static String of(Evidence evidence, Language language, int width) {
        ShowText text = new ShowText(evidence, WorldWords.of(evidence.world(), language), width);
        text.fill();
        return TerminalText.of(text.title(), text.blocks, width, false);
    }

    private String title() {
        EvidenceQuery query = evidence.query();
        List<String> parts = new ArrayList<>();
        query.subject().plant().map(names::plant).ifPresent(parts::add);
        query.subject()
                .forms()
                .forEach(form -> parts.add(
                        words.say("show.form.title", names.form(form), form.id().code())));
        query.place().map(place -> names.place(place.id())).ifPresent(parts::add);
        query.year().ifPresent(year -> parts.add(words.say("show.year", String.valueOf(year))));
        return words.list(parts);
    }

    private void fill() {
        EvidenceQuery query = evidence.query();
        query.subject().plant().ifPresent(this::addPlant);
        query.subject().forms().forEach(this::addForm);
        query.place()
                .flatMap(place -> place.within())
                .ifPresent(group -> blocks.add(Block.quiet(words.say(
                        evidence.cells().isEmpty() ? "show.group" : "show.group.own",
                        names.place(group),
                        group.code()))));
        if (evidence.cells().isEmpty()) {
            blocks.add(Block.plain(words.say("show.nothing")));
            return;
        }
        if (query.place().isEmpty()) {
            query.subject().forms().forEach(form -> blocks.addAll(new OverviewGrids(evidence, words, width).of(form)));
        }
        blocks.add(Block.heading(words.say("show.heading.observations")));
        blocks.add(Block.quiet(words.say("show.marks")));
        byAttribute()
                .forEach(
                        (attribute, cells) -> blocks.addAll(new ObservationGrid(evidence, words).of(attribute, cells)));
        addSources();
    }

    private void addForm(Form form) {
        blocks.add(Block.plain(words.say(
                "show.form",
                form.id().code(),
                other(form),
                names.commodity(form.commodity()),
                stage(form),
                form.basis())));
    }

    /** The name in the other language, since the title has that of this one. */
    private String other(Form form) {
        return words.language() == Language.EN && !form.nameJa().isBlank() ? form.nameJa() : form.name();
    }

    private String stage(Form form) {
        Stage stage = evidence.world().vocabulary().stage(form.stage());
        return words.language() == Language.EN || stage.nameJa().isBlank() ? stage.name() : stage.nameJa();
    }

    private void addPlant(Plant plant) {
        blocks.add(Block.plain(words.say(
                "show.plant",
                plant.id().code(),
                names.process(plant.process().code()),
                names.place(plant.place()),
                words.word("status", plant.status().word()),
                plant.owner().isEmpty() ? words.say("show.plant.no-owner") : plant.owner(),
                names.place(plant.ownerPlace()),
                plant.where().toString())));
        if (!plant.note().isEmpty()) {
            blocks.add(Block.quiet(words.say("show.plant.note", plant.note())));
        }
        if (plant.start().isEmpty()) {
            blocks.add(Block.quiet(words.say("show.plant.no-start")));
        }
        if (plant.capitalCost().isEmpty()) {
            blocks.add(Block.quiet(words.say("show.plant.no-cost")));
        }
    }

    private Map<Attribute, List<CellEvidence>> byAttribute() {
        return evidence.cells().stream()
                .collect(Collectors.groupingBy(
                        each -> each.observed().cell().attribute(),
                        () -> new EnumMap<>(Attribute.class),
                        Collectors.toList()));
    }

    private void addSources() {
        blocks.add(Block.heading(words.say("show.heading.sources")));
        blocks.add(new Block.Bullets(
                evidence.sources().stream().map(ShowText::citation).toList(), List.of()));
    }

    private static String citation(Source source) {
        String date = source.published().isEmpty() ? "" : ", " + source.published();
        String url = source.url().isEmpty() ? "" : " " + source.url();
        return source.id() + ": " + source.title() + ", " + source.publisher() + date + "." + url;
    }
}
