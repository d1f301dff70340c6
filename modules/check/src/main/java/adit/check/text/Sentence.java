package adit.check.text;

import java.util.List;

/**
 * A sentence, once, with every place where the article has it.
 *
 * @param number from 1 on, in the order of first appearance
 * @param section the part in which it occurs first
 * @param text the words as the article has them
 * @param places its positions; more than one if the article repeats it
 */
public record Sentence(int number, Section section, String text, List<Span> places) {

    public Sentence {
        places = List.copyOf(places);
    }

    /** The first place. */
    public Span first() {
        return places.getFirst();
    }
}
