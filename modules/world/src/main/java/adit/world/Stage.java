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
 * @param role how rules and measures treat it
 * @param within the stage that it is a part of; empty if it is a whole
 */
public record Stage(String id, String name, String nameJa, Role role, Optional<String> within) {

    /** How rules and measures treat a stage. */
    public enum Role {
        /** Mined: its processes may have no inputs, and it has reserves. */
        MINING,
        /** A metal or oxide whose production yields a by-product: its processes may have no inputs. */
        HOST,
        /** Refined: the second of the two stages in the supply risk method. */
        REFINING,
        /** Goods that may weigh more than the inputs that are counted. */
        PRODUCT,
        /** Returned material: no process makes it, and it may be part of a cycle. */
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

        /** True for stages whose processes may have no inputs. */
        public boolean mayComeFromNothing() {
            return this == MINING || this == HOST;
        }
    }

    /** A stage with only a code: the code is its name, and also its role if it is the word of a role. */
    public static Stage unnamed(String id) {
        return new Stage(id, id, id, Role.of(id), Optional.empty());
    }
}
