package adit.sources.rules.chain;

import adit.basics.Issues;
import adit.sources.rules.Chain;
import adit.sources.rules.WorldRule;
import adit.sources.table.Row;
import adit.sources.table.TableSet;
import adit.world.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code recipe-cycle}: a form is made, over one or more processes, of itself; only a way through scrap may do that. */
public final class RecipeCycle implements WorldRule {

    /** A process seen as an arrow from a form to a form. */
    private record Arrow(String to, Row process) {}

    @Override
    public void check(TableSet tables, Issues issues) {
        Chain chain = Chain.of(tables);
        Map<String, List<Arrow>> arrows = arrows(chain);
        Set<String> done = new HashSet<>();
        for (String form : chain.forms().keySet()) {
            walk(form, arrows, new ArrayList<>(), done, issues);
        }
    }

    private static void walk(
            String form, Map<String, List<Arrow>> arrows, List<String> path, Set<String> done, Issues issues) {
        if (done.contains(form)) {
            return;
        }
        path.add(form);
        for (Arrow arrow : arrows.getOrDefault(form, List.of())) {
            if (path.contains(arrow.to())) {
                report(arrow, path.subList(path.indexOf(arrow.to()), path.size()), issues);
            } else {
                walk(arrow.to(), arrows, path, done, issues);
            }
        }
        path.removeLast();
        done.add(form);
    }

    private static void report(Arrow arrow, List<String> cycle, Issues issues) {
        issues.add(
                arrow.process()
                        .at("process")
                        .error(
                                "recipe-cycle",
                                "it closes a cycle that does not include scrap: " + String.join(" > ", cycle) + " > "
                                        + arrow.to(),
                                "split the form into two, or use a form of a stage with the role scrap for the returned material"));
    }

    private static Map<String, List<Arrow>> arrows(Chain chain) {
        Map<String, List<Arrow>> arrows = new LinkedHashMap<>();
        for (Row row : chain.ingredients()) {
            Row process = chain.processes().get(row.text("process"));
            if (process != null && Chain.isInput(row)) {
                add(arrows, row.text("form"), process.text("output"), process, chain);
            }
        }
        return arrows;
    }

    private static void add(Map<String, List<Arrow>> arrows, String from, String to, Row process, Chain chain) {
        boolean scrap = chain.role(from) == Stage.Role.SCRAP || chain.role(to) == Stage.Role.SCRAP;
        if (!scrap) {
            arrows.computeIfAbsent(from, key -> new ArrayList<>()).add(new Arrow(to, process));
        }
    }
}
