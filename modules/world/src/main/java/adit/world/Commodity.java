package adit.world;

import java.util.Optional;

/**
 * A mineral, or a group of forms inside one that is spoken of by itself.
 *
 * @param id code, as in the forms
 * @param name English name
 * @param nameJa Japanese name
 * @param within the commodity that it is a part of, such as {@code rare earths} for heavy rare earths; empty if it is a whole
 */
public record Commodity(String id, String name, String nameJa, Optional<String> within) {

    /** A commodity with only a code: the code is its name. */
    static Commodity unnamed(String id) {
        return new Commodity(id, id, id, Optional.empty());
    }
}
