package adit.study;

import adit.basics.FormId;
import adit.basics.Nearest;
import adit.basics.PlaceId;
import adit.runs.Heading;
import adit.runs.fields.Fields;
import adit.runs.fields.YamlNode;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the question of a study of dependence. */
final class DependenceFields {

    /** The fields of a study file that belong to it. */
    static final Set<String> NAMES = Set.of("supplier", "coalition", "year", "forms", "benchmark");

    private static final int MOST_FORMS = 500;

    private final Heading heading;
    private final Fields fields;
    private final World world;

    DependenceFields(Heading heading, Fields fields, World world) {
        this.heading = heading;
        this.fields = fields;
        this.world = world;
    }

    /** The question; empty if something is wrong, with every reason among the issues. */
    Optional<DependenceStudy> read() {
        CoalitionFields coalition = new CoalitionFields(world, fields);
        PlaceId supplier = coalition.supplier();
        List<PlaceId> members = coalition.separateMembers(supplier);
        int year = fields.whole("year", StudyFile.EARLIEST, StudyFile.LATEST, world.baseYear());
        checkYear(year);
        List<FormId> forms = forms();
        double benchmark = fields.number("benchmark", 0, 1, DependenceStudy.BENCHMARK);
        return fields.issues().hasErrors()
                ? Optional.empty()
                : Optional.of(new DependenceStudy(
                        heading.name(), supplier, members, coalition.name(), year, forms, benchmark));
    }

    /** Outside the years of the world, the nearest figure would be used for a year without any data. */
    private void checkYear(int year) {
        FigureYears years = FigureYears.of(world);
        if (fields.has("year") && !years.include(year)) {
            fields.error(
                    "year-without-figures",
                    fields.line("year"),
                    "year",
                    String.valueOf(year),
                    years.words(world.name()),
                    "leave it out to use " + world.baseYear());
        }
    }

    /** The forms that the study names, otherwise all of the world. */
    private List<FormId> forms() {
        if (!fields.has("forms")) {
            if (world.forms().isEmpty()) {
                fields.error(
                        "no-forms",
                        0,
                        "forms",
                        "",
                        "the world " + world.name() + " has no forms",
                        "add rows to forms.csv");
            }
            return world.forms().stream().map(form -> form.id()).toList();
        }
        Set<FormId> forms = new LinkedHashSet<>();
        for (YamlNode.Scalar word : fields.words("forms", MOST_FORMS)) {
            FormId form = form(word.text(), word.line());
            if (!forms.add(form)) {
                fields.error("duplicate-key", word.line(), "forms", word.text(), "duplicate form", "keep one");
            }
        }
        return List.copyOf(forms);
    }

    private FormId form(String code, int line) {
        List<String> known =
                world.forms().stream().map(form -> form.id().code()).toList();
        if (!known.contains(code)) {
            fields.error(
                    "unknown-form",
                    line,
                    "forms",
                    code,
                    "this form is not in the world",
                    Nearest.hint(code, known, "use an id of forms.csv"));
        }
        return new FormId(code);
    }
}
