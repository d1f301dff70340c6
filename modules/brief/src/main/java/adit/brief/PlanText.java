package adit.brief;

import adit.plan.PlanResult.Portfolio;
import adit.plan.PlanResult.YearLevel;
import adit.plan.Question;
import adit.plan.Target;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plan of least cost: what it reaches year by year, and what begins when. */
final class PlanText {

    private final StudyResult result;
    private final Question question;
    private final Names names;

    PlanText(StudyResult result) {
        this.result = result;
        question = result.study().question();
        names = new Names(result);
    }

    /** For a terminal. */
    List<Block> blocks() {
        return blocks(false);
    }

    /** For a page. */
    List<Block> page() {
        return blocks(true);
    }

    private List<Block> blocks(boolean page) {
        Optional<Portfolio> portfolio = result.plan().portfolio();
        if (portfolio.isEmpty()) {
            return List.of(Block.plain(nothing(), "run: portfolio"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(intro(portfolio.get()), "run: portfolio.from"));
        blocks.add(levels(portfolio.get()));
        if (portfolio.get().starts().isEmpty()) {
            blocks.add(Block.plain("Nothing new is needed: what runs today suffices.", "tables/starts.csv"));
            return blocks;
        }
        AdditionsMatrix years = AdditionsMatrix.byYear(result, portfolio.get());
        AdditionsMatrix places = AdditionsMatrix.byPlace(result, portfolio.get());
        blocks.add(new Block.Heading("What begins output", 3));
        blocks.add(page ? years.table() : years.drawing());
        blocks.add(Block.quiet(AdditionsMatrix.legend()));
        blocks.add(new Block.Heading("Where, up to " + portfolio.get().from(), 3));
        blocks.add(page ? places.table() : places.drawing());
        new StartsText(result, portfolio.get()).further().ifPresent(blocks::add);
        return blocks;
    }

    private String nothing() {
        return "There is no plan to show: no year up to %d was found from which the targets hold. What binds, above, shows what would have to change."
                .formatted(question.lastYear());
    }

    private String intro(Portfolio portfolio) {
        return "The plan of least cost that holds %s from %d to %d. In the years before, coverage is what the plan's capacities could give."
                .formatted(
                        question.targets().size() == 1 ? "the target" : "every target",
                        portfolio.from(),
                        question.lastYear());
    }

    private Block levels(Portfolio portfolio) {
        List<List<String>> rows = new ArrayList<>();
        for (YearLevel year : portfolio.years()) {
            rows.add(List.of(
                    String.valueOf(year.year()),
                    capital(year.year()),
                    Numbers.percent(year.coverage()),
                    Numbers.percent(year.share()),
                    held(portfolio, year.year())));
        }
        return Block.grid(
                List.of(
                        Block.Column.number("Year"),
                        Block.Column.number("Capital that members start, million US$"),
                        Block.Column.number("Covered if " + names.supplier() + " stopped exporting"),
                        Block.Column.number("Share bought from " + names.supplier()),
                        Block.Column.words("Targets that hold")),
                rows,
                "tables/levels.csv",
                "tables/capital.csv");
    }

    /** Example: {@code covered ≥ 65 %, bought ≤ 65 %}; a dash in the years before. */
    private String held(Portfolio portfolio, int year) {
        boolean late = !result.plan().verdict().reachable();
        String held = question.targets().stream()
                .filter(target -> year >= (late ? Math.max(target.from(), portfolio.from()) : target.from()))
                .map(target -> (target instanceof Target.Coverage ? "covered ≥ " : "bought ≤ ")
                        + Numbers.stated(target.level()))
                .collect(Collectors.joining(", "));
        return held.isEmpty() ? "–" : held;
    }

    private String capital(int year) {
        return result.plan()
                .costs()
                .map(costs -> costs.capitalByYear().get(year))
                .map(Numbers::millions)
                .orElse("not reported");
    }
}
