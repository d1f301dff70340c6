package adit.sources;

import adit.basics.FormId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The substances of the forms of the shipped world, read here without the code that is tested. */
final class Balanced {

    private static final Path SHIPPED = Path.of("../../data/world-2025");
    private static final Map<String, Set<String>> SUBSTANCES = substances();

    private Balanced() {}

    /** True if two forms have a substance in common. */
    static boolean share(FormId one, FormId other) {
        Set<String> both = new HashSet<>(SUBSTANCES.getOrDefault(one.code(), Set.of()));
        both.retainAll(SUBSTANCES.getOrDefault(other.code(), Set.of()));
        return !both.isEmpty();
    }

    private static Map<String, Set<String>> substances() {
        Map<String, Set<String>> substances = new HashMap<>();
        for (String line : lines("contents.csv")) {
            String[] cells = line.split(",", 3);
            substances.computeIfAbsent(cells[0], form -> new HashSet<>()).add(cells[1]);
        }
        for (String line : lines("forms.csv")) {
            String form = line.substring(0, line.indexOf(','));
            substances.computeIfAbsent(form, key -> Set.of(line.substring(line.lastIndexOf(',') + 1)));
        }
        return substances;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(SHIPPED.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
