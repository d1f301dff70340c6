package adit.runs;

import java.util.List;
import java.util.Optional;

/**
 * The kinds of question that can be answered.
 *
 * @param all in the order in which they are listed; the first is meant where a study names none
 * @param <W> type of what questions refer to
 */
public record Kinds<W>(List<RunKind<W, ?, ?>> all) {

    public Kinds {
        all = List.copyOf(all);
    }

    /** The kind of a name; empty if there is none. */
    public Optional<RunKind<W, ?, ?>> find(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The kind of a study that names none. */
    public RunKind<W, ?, ?> usual() {
        return all.getFirst();
    }

    /** The names of all kinds, in their order. */
    public List<String> names() {
        return all.stream().map(RunKind::name).toList();
    }
}
