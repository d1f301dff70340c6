package adit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The repository as text.
 *
 * @param root folder that holds {@code pom.xml} and {@code modules}
 */
record Repository(Path root) {

    /** Largest file under {@code data}, in bytes. */
    static final long LARGEST = 2L << 20;

    private static final Pattern MODULE = Pattern.compile("<module>modules/([a-z]+)</module>");
    private static final Pattern TABLE =
            Pattern.compile("(?m)^\\| *module *\\|.*\\R\\|[-:| ]+\\|\\R((?:\\|.*(?:\\R|$))*)");
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\| *\\[?`(?:modules/)?([a-z]+)/?`");
    private static final Pattern WORDS_OF_THE_WORLD = Pattern.compile(
            "(?i)\\b(cobalt|lithium|nickel|copper|gallium|germanium|graphite|tungsten|neodymium|dysprosium"
                    + "|magnets?|minerals?|ores?|rare[ -]earths?|rare|china|chinese|chn|japan|jpn|usa|europe)\\b");

    /** The repository that holds this module: the nearest folder above with the launcher {@code adit}. */
    static Repository find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("adit")) || !Files.isDirectory(folder.resolve("modules"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "no folder above holds the launcher adit");
        }
        return new Repository(folder);
    }

    /** Names of the modules in the root pom. */
    List<String> modules() {
        return first(MODULE, read(root.resolve("pom.xml")));
    }

    /** Names of the modules in the table of ARCHITECTURE.md. */
    List<String> modulesInTheTable() {
        String table = String.join("\n", first(TABLE, read(architecture())));
        return first(ENTRY, table);
    }

    Path architecture() {
        return root.resolve("ARCHITECTURE.md");
    }

    /** Packages of shipped code that no package-info marks as free of null. */
    List<Path> packagesWithoutNullMarked() {
        Set<Path> packages = new TreeSet<>();
        javaFiles().forEach(file -> packages.add(file.resolveSibling("package-info.java")));
        return packages.stream().filter(info -> !isNullMarked(info)).toList();
    }

    private static boolean isNullMarked(Path info) {
        return Files.exists(info)
                && Pattern.compile("(?m)^@NullMarked$").matcher(read(info)).find();
    }

    /** Shipped files outside the package of their module. */
    List<Path> filesOutsideTheirModule() {
        return javaFiles().stream()
                .filter(file -> {
                    Path path = root.resolve("modules").relativize(file);
                    return !path.startsWith(
                            path.getName(0).resolve("src/main/java/adit").resolve(path.getName(0)));
                })
                .toList();
    }

    /** Lines in the shipped code of a module that speak of a mineral or a country. */
    List<String> wordsOfTheWorldIn(String module) {
        List<String> found = new ArrayList<>();
        for (Path file : list(root.resolve("modules").resolve(module).resolve("src/main"), file -> true)) {
            read(file)
                    .lines()
                    .filter(line -> WORDS_OF_THE_WORLD.matcher(line).find())
                    .forEach(line -> found.add(root.relativize(file) + ": " + line.strip()));
        }
        return found;
    }

    /** Files under {@code data} that are too large to be kept in a repository. */
    List<Path> largeData() {
        return list(root.resolve("data"), file -> size(file) > LARGEST);
    }

    private List<Path> javaFiles() {
        return list(root.resolve("modules"), file -> {
            String path = "/" + root.relativize(file).toString().replace('\\', '/');
            return path.endsWith(".java") && path.contains("/src/main/java/") && !path.contains("/target/");
        });
    }

    private static List<String> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
