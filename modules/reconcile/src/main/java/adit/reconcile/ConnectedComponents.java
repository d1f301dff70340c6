package adit.reconcile;

import adit.reconcile.Balance.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Balances that share variables, such as those of one commodity; each group is solved on its own. */
final class ConnectedComponents {

    private final int[] head;

    private ConnectedComponents(int variables) {
        head = new int[variables];
        Arrays.setAll(head, j -> j);
    }

    /** Every balance with a term in exactly one group, groups and balances in the order given. */
    static List<List<Balance>> of(int variables, List<Balance> balances) {
        ConnectedComponents components = new ConnectedComponents(variables);
        balances.forEach(components::join);
        Map<Integer, List<Balance>> groups = new LinkedHashMap<>();
        for (Balance balance : balances) {
            if (!balance.terms().isEmpty()) {
                int group = components.find(balance.terms().getFirst().variable());
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(balance);
            }
        }
        return List.copyOf(groups.values());
    }

    private void join(Balance balance) {
        for (Term term : balance.terms()) {
            head[find(term.variable())] = find(balance.terms().getFirst().variable());
        }
    }

    private int find(int variable) {
        int at = variable;
        while (head[at] != at) {
            head[at] = head[head[at]];
            at = head[at];
        }
        return at;
    }
}
