package adit.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a browser may do on a page (Content Security Policy, level 2): apply the one style and run the one script that are in the page, each known by its
 * SHA-256; fetch nothing, send nothing.
 */
public final class ContentPolicy {

    private ContentPolicy() {}

    /** The element for the page's head; style and script are the exact text between their tags. */
    public static String meta(String style, String script) {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src " + source(style)
                + "; script-src " + source(script) + "; base-uri 'none'; form-action 'none'\"/>\n";
    }

    private static String source(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
