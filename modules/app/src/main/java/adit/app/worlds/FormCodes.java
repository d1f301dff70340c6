package adit.app.worlds;

import adit.app.RequestErrors;
import adit.basics.FormId;
import adit.basics.Nearest;
import adit.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Codes of forms that a user names by the parameter {@code form}. */
public final class FormCodes {

    private FormCodes() {}

    /** The forms, each once and in the order in which they are named; all forms of the world if none is named. */
    public static Set<FormId> chosen(World world, List<String> codes, RequestErrors errors) {
        List<String> known =
                world.forms().stream().map(form -> form.id().code()).toList();
        Set<FormId> chosen = new LinkedHashSet<>();
        for (String code : codes.isEmpty() ? known : codes) {
            if (known.contains(code)) {
                chosen.add(new FormId(code));
            } else {
                errors.add(
                        "unknown-form",
                        "form",
                        code,
                        world.name() + " has no such form",
                        Nearest.hint(code, known, "use an id of forms.csv"));
            }
        }
        return chosen;
    }
}
