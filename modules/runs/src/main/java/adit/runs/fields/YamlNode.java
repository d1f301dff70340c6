package adit.runs.fields;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that remembers its line. */
public sealed interface YamlNode {

    /** Line in the file, from 1. */
    int line();

    /** A word, number or date as it is written. */
    record Scalar(String text, int line) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, int line) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Fields in the order of the file. */
    record Mapping(Map<String, YamlNode> fields, int line) implements YamlNode {
        public Mapping {
            fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
        }
    }

    /** The kind of node in words. */
    default String kind() {
        return switch (this) {
            case Scalar scalar -> "a single value";
            case Sequence sequence -> "a list";
            case Mapping mapping -> "a group of fields";
        };
    }
}
