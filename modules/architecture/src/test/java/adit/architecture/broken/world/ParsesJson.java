package adit.architecture.broken.world;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/** Breaks: world knows no JSON. */
public final class ParsesJson {

    private ParsesJson() {}

    static String text(String json) throws JacksonException {
        return new ObjectMapper().readTree(json).asString("");
    }
}
