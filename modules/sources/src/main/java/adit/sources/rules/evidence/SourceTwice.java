package adit.sources.rules.evidence;

import adit.basics.Issues;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code source-twice}: a warning, because two sources have one address, so that one publication may count as two that agree. A part of a document
 * can be cited by itself if its address ends with {@code #} and the part.
 */
public final class SourceTwice implements WorldRule {

    @Override
    public Set<String> needs() {
        return Set.of("sources");
    }

    @Override
    public void check(TableSet tables, Issues issues) {
        Map<String, Row> byAddress = new HashMap<>();
        for (Row source : tables.rows("sources")) {
            if (source.has("url")) {
                Row other = byAddress.putIfAbsent(address(source.text("url")), source);
                if (other != null) {
                    issues.add(source.at("id")
                            .warning(
                                    "source-twice",
                                    "'" + other.text("id") + "' in row " + other.line() + " has the same address",
                                    "use one id for one publication"));
                }
            }
        }
    }

    private static String address(String url) {
        String plain = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
