package adit.importers.publishers.usgs;

import adit.importers.publishers.Mappings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a world for the figures of USGS.
 *
 * @param list all of them, in the order of the file
 */
record FormRules(List<FormRule> list) {

    FormRules {
        list = List.copyOf(list);
    }

    /** The rules in {@code usgs-forms.csv} of a world. */
    static FormRules load(Mappings mappings) {
        return new FormRules(
                mappings.rows("usgs-forms.csv").stream().map(FormRule::of).toList());
    }

    /** The first rule that fits. */
    Optional<FormRule> find(Statistic figure) {
        return list.stream().filter(rule -> rule.fits(figure)).findFirst();
    }

    /** True if a rule, other than those for all commodities, is about this commodity. */
    boolean knows(Statistic figure) {
        return list.stream()
                .anyMatch(rule -> rule.layout().equals(figure.layout().word())
                        && rule.commodity().equals(figure.commodity()));
    }

    /** The commodities of which some rule is. */
    Set<String> commodities() {
        return list.stream()
                .map(FormRule::commodity)
                .filter(name -> !name.equals("*"))
                .collect(Collectors.toSet());
    }

    /** The details of a commodity for which a rule names a form. */
    List<String> details(Layout layout, String commodity) {
        return list.stream()
                .filter(rule ->
                        rule.layout().equals(layout.word()) && rule.commodity().equals(commodity))
                .filter(rule -> !rule.refuses())
                .map(FormRule::detail)
                .toList();
    }

    /** How many rules of the layout of a rule lead to the same cell as it does. */
    long parts(FormRule rule) {
        return list.stream().filter(rule::leadsWith).count();
    }
}
