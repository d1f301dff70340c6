package adit.world;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A stage of the way from mine to product.
 *
 * @param id code, as in the forms
 * @param name English name, as it is said after a commodity, such as {@code mined}
 * @param nameJa Japanese name
 * @param role what rules and measures take it for
 * @param within the stage that it is a part of; empty if it is a whole
 */
public record Stage(String id, String name, String nameJa, Role role, Optional<String> within) {

    /** What rules and measures take a stage for. */
    public enum Role {
        /** Taken from the ground: it may come from nothing, and it has reserves. */
        MINING,
        /** A metal or oxide in whose making a by-product arises: it may come from nothing. */
        HOST,
        /** Made pure: the second of the two stages of the method of supply risk. */
        REFINING,
        /** Goods that may weigh more than the inputs that are counted. */
        PRODUCT,
        /** Returned material: no process makes it, and it may close a cycle. */
        SCRAP,
        /** Any other step. */
        OTHER;

        /** The word used in files, such as {@code mining}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The role with a word; {@link #OTHER} if there is none. */
        public static Role of(String word) {
            return Arrays.stream(values())
                    .filter(role -> role.word().equals(word))
                    .findFirst()
                    .orElse(OTHER);
        }

        /** True for stages whose processes may take nothing in. */
        public boolean mayComeFromNothing() {
            return this == MINING || this == HOST;
        }
    }

    /** A stage of which only the code is known: the code is its name, and its role if it is the word of one. */
    public static Stage unnamed(String id) {
        return new Stage(id, id, id, Role.of(id), Optional.empty());
    }
}
