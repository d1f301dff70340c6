package adit.brief.plan.answer;

import adit.plandata.question.Question;
import adit.plandata.question.Target;
import adit.plandata.result.Portfolio;
import adit.plandata.result.Portfolio.YearLevel;
import adit.study.StudyResult;
import adit.text.Block;
import adit.text.Figures;
import adit.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The least-cost plan: its levels by year, and its capacity additions. */
public final class PlanText {

    private final StudyResult result;
    private final Question question;
    private final Words words;
    private final Figures figures;

    public PlanText(StudyResult result, Words words) {
        this.result = result;
        this.words = words;
        question = result.study().question();
        figures = words.figures();
    }

    /** For a terminal. */
    public List<Block> blocks() {
        return blocks(false);
    }

    /** For a page. */
    public List<Block> page() {
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
            blocks.add(Block.plain(words.say("plan.suffices"), "tables/starts.csv"));
            return blocks;
        }
        AdditionsMatrix years = AdditionsMatrix.byYear(result, words, portfolio.get());
        AdditionsMatrix places = AdditionsMatrix.byPlace(result, words, portfolio.get());
        blocks.add(new Block.Heading(words.say("plan.begins"), 3));
        blocks.add(page ? years.table() : years.drawing());
        blocks.add(Block.quiet(words.say("additions.legend")));
        if (!portfolio.get().places().isEmpty()) {
            blocks.add(new Block.Heading(
                    words.say("plan.where", String.valueOf(portfolio.get().from())), 3));
            blocks.add(page ? places.table() : places.drawing());
        }
        new StartsText(result, words, portfolio.get()).further().ifPresent(blocks::add);
        return blocks;
    }

    private String nothing() {
        return words.say("plan.nothing", String.valueOf(question.lastYear()));
    }

    private String intro(Portfolio portfolio) {
        return words.say(
                "plan.intro",
                words.say(question.targets().size() == 1 ? "target.one" : "target.every"),
                words.figure("run: portfolio.from", String.valueOf(portfolio.from())),
                String.valueOf(question.lastYear()),
                new PlanNames(result, words).whose());
    }

    private Block levels(Portfolio portfolio) {
        List<List<String>> rows = new ArrayList<>();
        for (YearLevel year : portfolio.years()) {
            rows.add(List.of(
                    String.valueOf(year.year()),
                    capital(year.year()),
                    figures.percent(year.coverage()),
                    figures.percent(year.share()),
                    held(portfolio, year.year())));
        }
        return Block.grid(
                List.of(
                        Block.Column.number(words.say("column.year")),
                        Block.Column.number(words.say("plan.column.capital")),
                        Block.Column.number(
                                words.say("plan.column.covered", words.names().supplier())),
                        Block.Column.number(
                                words.say("plan.column.share", words.names().supplier())),
                        Block.Column.words(words.say("plan.column.targets"))),
                rows,
                "tables/levels.csv",
                "tables/capital.csv");
    }

    /** Example: {@code covered ≥ 65 %, bought ≤ 65 %}; a dash in the years before. */
    private String held(Portfolio portfolio, int year) {
        boolean late = !result.plan().verdict().reachable();
        String held = words.list(question.targets().stream()
                .filter(target -> year >= (late ? Math.max(target.from(), portfolio.from()) : target.from()))
                .map(target -> words.say(
                        target instanceof Target.Coverage ? "plan.held.covered" : "plan.held.bought",
                        figures.stated(target.level())))
                .toList());
        return held.isEmpty() ? "–" : held;
    }

    private String capital(int year) {
        return result.plan()
                .costs()
                .map(costs -> costs.capitalByYear().get(year))
                .map(figures::millions)
                .orElseGet(() -> words.say("plan.not-reported"));
    }
}
