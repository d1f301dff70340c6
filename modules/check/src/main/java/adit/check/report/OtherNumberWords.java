package adit.check.report;

import adit.check.claim.OtherNumber;
import adit.check.claim.OtherNumberReason;
import adit.check.verdict.CheckResult;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers that are no claims, in words: one line for each reason. */
final class OtherNumberWords {

    private OtherNumberWords() {}

    static List<String> of(CheckResult result, Messages messages) {
        Map<OtherNumberReason, Set<String>> reasons = new EnumMap<>(OtherNumberReason.class);
        for (OtherNumber number : result.numbers()) {
            String sentence = result.sentence(number.sentence()).text();
            reasons.computeIfAbsent(number.why(), why -> new LinkedHashSet<>())
                    .add(number.at().of(sentence).replace('\n', ' ').strip());
        }
        return reasons.entrySet().stream()
                .map(entry -> messages.get("notread." + entry.getKey())
                        + messages.get("colon")
                        + String.join(messages.get("comma"), entry.getValue()))
                .toList();
    }
}
