package adit.study;

import adit.basics.FormId;
import adit.basics.Nearest;
import adit.runs.fields.Fields;
import adit.world.World;
import java.util.List;

/** Looks codes of a study up in a world. */
final class CodeLookup {

    private CodeLookup() {}

    /** The form that a field names; an issue if the world has none of that code. */
    static FormId form(World world, Fields at, String field, String code) {
        List<String> known =
                world.forms().stream().map(form -> form.id().code()).toList();
        if (!code.isBlank() && !known.contains(code)) {
            at.error(
                    "unknown-form",
                    at.line(field),
                    field,
                    code,
                    "this form is not in the world",
                    Nearest.hint(code, known, "use a code of forms.csv, such as ndfeb-magnet"));
        }
        return new FormId(code.isBlank() ? "?" : code);
    }
}
