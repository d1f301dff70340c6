package adit.brief;

import adit.study.data.CellEvidence;
import adit.study.data.Evidence;
import adit.study.data.EvidenceQuery;
import adit.text.Block;
import adit.text.Names;
import adit.text.TerminalText;
import adit.world.Attribute;
import adit.world.Form;
import adit.world.Plant;
import adit.world.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of a form or a plant, and from whom, for a terminal. */
public final class ShowText {

    private final Evidence evidence;
    private final List<Block> blocks = new ArrayList<>();

    private ShowText(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Overview, every observation, sources; lines of at most {@code width} where words allow. */
    public static String of(Evidence evidence, int width) {
        ShowText text = new ShowText(evidence);
        text.fill();
        return TerminalText.of(text.title(), text.blocks, width, false);
    }

    private String title() {
        EvidenceQuery query = evidence.query();
        String what = query.subject()
                .plant()
                .map(Plant::name)
                .orElseGet(() -> query.subject().forms().stream()
                        .map(form -> form.name() + " (" + form.id() + ")")
                        .collect(Collectors.joining(", ")));
        return what
                + query.place().map(place -> ", " + place.name()).orElse("")
                + (query.year().isPresent() ? ", " + query.year().getAsInt() : "");
    }

    private void fill() {
        EvidenceQuery query = evidence.query();
        query.subject().plant().ifPresent(this::addPlant);
        query.subject().forms().forEach(this::addForm);
        query.place()
                .flatMap(place -> place.within())
                .ifPresent(group -> blocks.add(Block.quiet("Demand and trade of this place are reported by "
                        + Names.place(evidence.world(), group.code()) + " (" + group + ").")));
        if (evidence.cells().isEmpty()) {
            blocks.add(Block.plain("Nobody reports a figure for this, which is not zero."));
            return;
        }
        if (query.place().isEmpty()) {
            query.subject().forms().forEach(form -> blocks.addAll(new OverviewGrids(evidence).of(form)));
        }
        blocks.add(Block.heading("Every observation"));
        blocks.add(Block.quiet("► is used: best grade, then newest source, then first row. ✗ was stated and corrected"
                + " since; it is neither used nor part of the range."));
        byAttribute().forEach((attribute, cells) -> blocks.addAll(new ObservationGrid(evidence).of(attribute, cells)));
        addSources();
    }

    private void addForm(Form form) {
        blocks.add(Block.plain(form.id() + ": " + form.nameJa() + "; "
                + evidence.world().vocabulary().commodity(form.commodity()).name() + ", " + form.stage()
                + "; one ton means " + form.basis() + "."));
    }

    private void addPlant(Plant plant) {
        blocks.add(Block.plain(plant.id() + ": " + plant.process() + " in "
                + Names.place(evidence.world(), plant.place().code()) + ", "
                + plant.status().word() + "; owner: "
                + (plant.owner().isEmpty() ? "not stated" : plant.owner()) + " ("
                + Names.place(evidence.world(), plant.ownerPlace().code()) + "); " + plant.where() + "."));
        if (!plant.note().isEmpty()) {
            blocks.add(Block.quiet("Note: " + plant.note()));
        }
        if (plant.start().isEmpty()) {
            blocks.add(Block.quiet("Nobody states a year of first output."));
        }
        if (plant.capitalCost().isEmpty()) {
            blocks.add(Block.quiet("Nobody states a capital cost."));
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
        blocks.add(Block.heading("Sources"));
        blocks.add(new Block.Bullets(
                evidence.sources().stream().map(ShowText::words).toList(), List.of()));
    }

    private static String words(Source source) {
        String date = source.published().isEmpty() ? "" : ", " + source.published();
        String url = source.url().isEmpty() ? "" : " " + source.url();
        return source.id() + ": " + source.title() + ", " + source.publisher() + date + "." + url;
    }
}
