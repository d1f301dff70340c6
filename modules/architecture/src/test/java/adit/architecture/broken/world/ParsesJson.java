package adit.architecture.broken.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Breaks: world knows no JSON. */
public final class ParsesJson {

    private ParsesJson() {}

    static String text(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json).asText();
    }
}
