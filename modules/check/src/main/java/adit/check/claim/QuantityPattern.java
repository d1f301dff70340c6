package adit.check.claim;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to write a quantity.
 *
 * @param pattern how it looks, in {@link adit.check.text.NormalizedText} signs
 * @param reads the number of a match
 */
record QuantityPattern(Pattern pattern, Function<MatchResult, Amount> reads) {}
