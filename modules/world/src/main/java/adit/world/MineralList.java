package adit.world;

import adit.basics.SourceId;
import java.util.List;
import java.util.Optional;

/**
 * A list of critical minerals that a government publishes.
 *
 * @param id code, such as {@code us-2025}
 * @param name English name
 * @param nameJa Japanese name
 * @param source where it is published
 * @param entries what it names, in its order
 */
public record MineralList(String id, String name, String nameJa, SourceId source, List<Entry> entries) {

    /**
     * What a list names.
     *
     * @param name the name in the list
     * @param nameJa Japanese name
     * @param commodity the commodity of the world that holds figures of it; empty if the world has nothing of it
     */
    public record Entry(String name, String nameJa, Optional<String> commodity) {}

    public MineralList {
        entries = List.copyOf(entries);
    }
}
