package adit.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers that follow each other like the members of a list: «Australia, Chile and China: 37 %, 22 % and 19 %». */
final class PairedLists {

    private static final Pattern JOINT = Pattern.compile(
            "[\\s,、・/]*(?:and|or|と|および|及び)?[\\s,]*(?:about|around|some|nearly|約|およそ|ほぼ)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RESPECTIVELY = Pattern.compile("respectively|それぞれ", Pattern.CASE_INSENSITIVE);

    private PairedLists() {}

    /**
     * The position of a number among those that follow each other, or among all of a sentence with «respectively», if they are as many as
     * {@code members}; -1 otherwise.
     */
    static int position(ReadSentence sentence, int index, int members) {
        List<Quantity> all = sentence.quantities();
        int first = index;
        while (first > 0 && joined(sentence, all.get(first - 1), all.get(first))) {
            first--;
        }
        List<Quantity> row = new ArrayList<>(List.of(all.get(first)));
        for (int i = first + 1; i < all.size() && joined(sentence, all.get(i - 1), all.get(i)); i++) {
            row.add(all.get(i));
        }
        if (members > 1 && row.size() == members) {
            return index - first;
        }
        boolean respectively = members > 1
                && all.size() == members
                && RESPECTIVELY.matcher(sentence.text()).find();
        return respectively ? index : -1;
    }

    private static boolean joined(ReadSentence sentence, Quantity one, Quantity next) {
        String between = sentence.between(one.at(), next.at());
        return one.amount().unit() == next.amount().unit()
                && !between.isBlank()
                && JOINT.matcher(between).matches();
    }
}
