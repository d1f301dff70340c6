package adit.check.claim;

import adit.check.text.Span;
import adit.check.words.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Items of a list: «copper, lithium and cobalt», 「銅、リチウム、コバルト」.
 *
 * @param members each item once, in the order of the text
 * @param at from the first to the last
 */
record ItemList(List<Mention> members, Span at) {

    private static final Pattern JOINT = Pattern.compile(
            "\\s*(?:,|、|・|/|,?\\s*and|,?\\s*or|&|,?\\s*as well as|および|及び|ならびに|並びに|と|や)?\\s*(?:the\\s+)?",
            Pattern.CASE_INSENSITIVE);

    ItemList {
        members = List.copyOf(members);
    }

    /** Joins mentions that nothing but commas and «and» parts. */
    static List<ItemList> of(String text, List<Mention> mentions) {
        List<ItemList> all = new ArrayList<>();
        List<Mention> open = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!open.isEmpty() && !joined(text, open.getLast().at(), mention.at())) {
                all.add(closed(open));
                open.clear();
            }
            open.add(mention);
        }
        if (!open.isEmpty()) {
            all.add(closed(open));
        }
        return all;
    }

    /** The codes of all members, joined by plus signs. */
    String code() {
        return members.stream().map(Mention::meaning).collect(java.util.stream.Collectors.joining("+"));
    }

    private static boolean joined(String text, Span left, Span right) {
        return right.start() >= left.end()
                && right.start() > left.end()
                && JOINT.matcher(text.substring(left.end(), right.start())).matches()
                && !text.substring(left.end(), right.start()).isBlank();
    }

    private static ItemList closed(List<Mention> open) {
        Map<String, Mention> members = new LinkedHashMap<>();
        open.forEach(mention -> members.putIfAbsent(mention.meaning(), mention));
        return new ItemList(
                List.copyOf(members.values()),
                new Span(open.getFirst().at().start(), open.getLast().at().end()));
    }
}
