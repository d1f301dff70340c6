package adit.importers.publishers.usgs;

import adit.importers.publishers.Notices;
import adit.importers.publishers.Vocabulary;
import adit.sources.table.CellRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the rule for a figure. Figures that do not fit the world are reported once for each reason, regardless of the number of files. */
final class Refusals {

    private final Vocabulary vocabulary;
    private final FormRules rules;
    private final Notices notices;
    private final Map<String, CellRef> first = new HashMap<>();

    Refusals(Vocabulary vocabulary, FormRules rules, Notices notices) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.notices = notices;
    }

    /** {@code refused}, {@code unmapped-figure}, {@code form-absent}: the rule that leads to a form of the world. */
    Optional<FormRule> findRule(Statistic figure) {
        if (!rules.knows(figure)) {
            return Optional.empty();
        }
        Optional<FormRule> rule = rules.find(figure);
        if (rule.isEmpty()) {
            tell(
                    figure,
                    "unmapped-figure",
                    figure.commodity() + ", " + figure.statistic() + ": no mapping rule for this figure",
                    "add a rule to import/usgs-forms.csv of the world if it should be imported");
        } else if (rule.get().refuses()) {
            tell(figure, "refused", "not imported: " + rule.get().note(), "no action needed");
        } else if (!vocabulary.has(rule.get().formId())) {
            tell(
                    figure,
                    "form-absent",
                    "the world has no form '" + rule.get().form() + "'",
                    "add it to forms.csv if the figures should be imported");
        } else {
            return rule;
        }
        return Optional.empty();
    }

    private void tell(Statistic figure, String code, String message, String hint) {
        notices.kind(first.computeIfAbsent(message, none -> figure.at()), code, message, hint);
    }
}
