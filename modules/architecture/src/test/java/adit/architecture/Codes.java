package adit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The codes of a world, looked for among the strings of compiled classes: those of the code, and those of annotations, where options have
 * their defaults. A string is a find if it is a code, or a list of nothing but codes.
 *
 * @param codes ids of places, groups, commodities, stages and forms
 */
record Codes(Set<String> codes) {

    private static final List<String> TABLES = List.of("places", "groups", "commodities", "stages", "forms");
    private static final Pattern BETWEEN = Pattern.compile("[,;|\\s]+");

    Codes {
        codes = Set.copyOf(codes);
    }

    /** The ids of the tables of a world: the first cell of each row. */
    static Codes of(Path world) {
        Set<String> codes = new TreeSet<>();
        for (String table : TABLES) {
            try (Stream<String> lines = Files.lines(world.resolve(table + ".csv"), StandardCharsets.UTF_8)) {
                lines.skip(1).forEach(line -> codes.add(line.substring(0, line.indexOf(','))));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Codes(codes);
    }

    /** Class and string of every find, sorted. */
    List<String> in(Collection<JavaClass> classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass each : classes) {
            strings(each).stream()
                    .filter(this::isCode)
                    .forEach(text -> found.add(each.getName().replaceAll("\\$.*", "") + ": " + text));
        }
        return List.copyOf(found);
    }

    private boolean isCode(String text) {
        List<String> parts = Arrays.stream(BETWEEN.split(text.strip()))
                .filter(part -> !part.isEmpty())
                .toList();
        return codes.contains(text) || (!parts.isEmpty() && codes.containsAll(parts));
    }

    private static List<String> strings(JavaClass of) {
        ClassModel model = ClassFile.of().parse(bytes(of));
        List<String> strings = new ArrayList<>();
        model.constantPool().forEach(entry -> {
            if (entry instanceof StringEntry constant) {
                strings.add(constant.stringValue());
            }
        });
        addAnnotations(model, strings);
        model.fields().forEach(field -> addAnnotations(field, strings));
        model.methods().forEach(method -> {
            addAnnotations(method, strings);
            method.findAttribute(Attributes.runtimeVisibleParameterAnnotations())
                    .ifPresent(found -> found.parameterAnnotations()
                            .forEach(parameter -> parameter.forEach(each -> add(each, strings))));
        });
        return strings;
    }

    private static void addAnnotations(AttributedElement element, List<String> strings) {
        element.findAttribute(Attributes.runtimeVisibleAnnotations())
                .ifPresent(found -> found.annotations().forEach(each -> add(each, strings)));
    }

    private static void add(Annotation annotation, List<String> strings) {
        annotation.elements().forEach(element -> add(element.value(), strings));
    }

    private static void add(AnnotationValue value, List<String> strings) {
        switch (value) {
            case AnnotationValue.OfString text -> strings.add(text.stringValue());
            case AnnotationValue.OfArray array -> array.values().forEach(each -> add(each, strings));
            case AnnotationValue.OfAnnotation inner -> add(inner.annotation(), strings);
            default -> {
                // numbers, classes and words of enumerations are no codes
            }
        }
    }

    private static byte[] bytes(JavaClass of) {
        try (InputStream in = of.getSource().orElseThrow().getUri().toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
