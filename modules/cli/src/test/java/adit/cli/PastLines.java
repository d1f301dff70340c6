package adit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The lines of figures that {@code docs/validation.md} prints, from the runs of the world of 2010 and from what came.
 *
 * @param world the study of all places outside China
 * @param flat the same with the demand of 2010 in every year
 * @param built the same without projects that were at the stage of a study or before it
 * @param japan the study of Japan and its partners
 * @param plants what a plant can make in a year
 * @param came {@code data/validation/outcomes-2010.csv}
 * @param slip {@code data/validation/slip-2010.csv}
 */
record PastLines(
        PastRun world, PastRun flat, PastRun built, PastRun japan, PastPlants plants, CsvRows came, CsvRows slip) {

    private static final double RECOVERY = 1.03;
    private static final List<String> SEPARATED = List.of("MYS", "RUS", "USA", "IND", "VNM");

    List<String> all() {
        return Stream.of(forecasts(), years(), sites(), ramps(), japanese(), statuses(), sentences())
                .flatMap(List::stream)
                .toList();
    }

    /** What was said for 2015, in tons and as a multiple of what came. */
    private List<String> forecasts() {
        double mined = came.number("value", "mined-outside-china", "outside", "2015");
        double oxides = oxides("2015");
        return Stream.of(
                        forecast("sum of the announced projects (Chen)", number("forecast-outside-china", "2016")),
                        forecast("cautious forecast (Kingsnorth)", number("forecast-outside-china", "2015")),
                        forecast("plan, best case, without stocks", plants(2015)),
                        forecast("plan without projects still under study", plantsOf(built, 2015)))
                .map(row -> row + " | " + times(value(row) / mined) + " | " + times(value(row) / oxides) + " |")
                .toList();
    }

    private static String forecast(String name, double tons) {
        return "| " + name + " | " + tons(tons);
    }

    private static double value(String row) {
        return Double.parseDouble(row.substring(row.lastIndexOf('|') + 1).replace(",", ""));
    }

    private List<String> years() {
        List<String> lines = new ArrayList<>();
        for (int year : List.of(2012, 2013, 2014, 2015, 2018, 2020, 2025)) {
            String made = year == 2025 ? "2023" : Integer.toString(year);
            String used = year == 2025 ? "2024" : Integer.toString(year);
            lines.add(row(
                    Integer.toString(year),
                    tons(demand(year)),
                    percent(coverage(year)),
                    tons(plants(year)),
                    tons(oxides(made)) + (year == 2025 ? " (2023)" : ""),
                    used(used) > 0 ? tons(used(used)) + (year == 2025 ? " (2024)" : "") : "–",
                    used(used) > 0 ? percent(oxides(made) / used(used)) : "–"));
        }
        return lines;
    }

    /** Where the oxides of 2015 come from in the plan that attains the level, and where they came from. */
    private List<String> sites() {
        return List.of(
                site("LAMP, both phases", "MYS", "mount-weld"),
                site("Mountain Pass, both phases", "USA", "mountain-pass"),
                site("Nolans, Nechalacho, Dubbo", "", "nolans", "nechalacho", "dubbo"),
                site("Russia", "RUS", "solikamsk", "lovozero"),
                site("India", "IND", "irel"),
                site("Vietnam", "VNM", "dong-pao"));
    }

    private String site(String name, String place, String... units) {
        double excess = excessOf(place, units);
        return row(name, tons(excess + madeIn(place)), tons(madeIn(place)), signed(excess));
    }

    /** What the plan makes at some sites in 2015, less what their place made. */
    private double excessOf(String place, String... units) {
        return Stream.of(units)
                        .mapToDouble(unit -> world.made(unit, "cracking", 2015) / RECOVERY)
                        .sum()
                - madeIn(place);
    }

    private double madeIn(String place) {
        return place.isEmpty() ? 0 : number("oxides-made", place, "2015");
    }

    /** What the plan that attains the level can make at the two sites, year by year, and what they made. */
    private List<String> ramps() {
        List<String> lines = new ArrayList<>();
        for (int year = 2012; year <= 2016; year++) {
            String y = Integer.toString(year);
            lines.add(row(
                    y,
                    tons(plants.working(world, "mount-weld-1-cracking", year) / RECOVERY),
                    tons(number("oxides-made", "MYS", y)),
                    tons(plants.working(world, "mountain-pass-1-cracking", year) / RECOVERY),
                    tons(number("oxides-made", "USA", y))));
        }
        return lines;
    }

    private List<String> japanese() {
        List<String> lines = new ArrayList<>();
        for (String year : List.of("2011", "2012", "2014", "2018", "2023", "2024")) {
            double plan = japan.cell("levels", "share", year);
            double real = came.number("value", "share-bought-from-china", "JPN", year);
            lines.add(row(year, percent(plan), percent(real), signed(100 * (plan - real)) + " points"));
        }
        return lines;
    }

    private List<String> statuses() {
        return slip.rows().stream()
                .map(row -> row(row.values().stream()
                        .map(cell -> cell.isEmpty()
                                ? "–"
                                : cell.matches("[0-9]{4,}") ? tons(Double.parseDouble(cell)) : cell)
                        .toArray(String[]::new)))
                .toList();
    }

    private List<String> sentences() {
        double few = demand(2015) - used("2015");
        double excess = plants(2015) - oxides("2015");
        return List.of(
                "are " + part(excessOf("", "nolans", "nechalacho", "dubbo"), excess) + " of the difference",
                "**Mountain Pass** is " + part(excessOf("USA", "mountain-pass"), excess),
                "**LAMP** is " + part(excessOf("MYS", "mount-weld"), excess),
                "The level is " + tons(coverage(2015) * demand(2015)) + " t",
                "at best " + percent(world.verdict("best-coverage")) + " from 2015 on; earliest year "
                        + whole(world.verdict("earliest-year")),
                "with flat demand " + percent(flat.verdict("best-coverage")) + " and "
                        + whole(flat.verdict("earliest-year")),
                "range " + percent(world.json().at("/range/alone/low/value").asDouble()) + " to "
                        + percent(world.json().at("/range/alone/high/value").asDouble()),
                "band of 2015: " + percent(world.cell("band", "low", "2015")) + " to "
                        + percent(world.cell("band", "high", "2015")),
                tons(stock(2015)) + " t of it from stocks",
                "demand was " + tons(few) + " t (" + percent(few / demand(2015)) + ") lower than said",
                "share bought at best " + percent(japan.verdict("lowest-share")) + " from 2015 on");
    }

    private double coverage(int year) {
        return world.cell("curve", "best", Integer.toString(year));
    }

    private double demand(int year) {
        return world.cell("curve", "demand", Integer.toString(year));
    }

    /** Oxides from plants: what is covered, less what is drawn from stocks. */
    private double plants(int year) {
        return plantsOf(world, year);
    }

    private static double plantsOf(PastRun run, int year) {
        String y = Integer.toString(year);
        return run.cell("curve", "best", y) * run.cell("curve", "demand", y) - stockOf(run, year);
    }

    private double stock(int year) {
        return stockOf(world, year);
    }

    /** A third of the stock of 2010 can be drawn in each year of a cut-off of three years. */
    private static double stockOf(PastRun run, int year) {
        return run.cell("witnesses", "amount", "coverage-from", "", "2015", "cut/draw/reo/" + Math.max(year, 2015));
    }

    private double oxides(String year) {
        return SEPARATED.stream()
                .mapToDouble(place -> came.with("quantity", "oxides-made")
                        .with("place", place)
                        .with("year", year)
                        .sum("value"))
                .sum();
    }

    /** Use in Japan, the USA and the EU; 0 if one of them is not in the record. */
    private double used(String year) {
        DoubleStream known = Stream.of("JPN", "USA", "EUR")
                .mapToDouble(place -> came.with("quantity", "demand")
                        .with("place", place)
                        .with("year", year)
                        .sum("value"));
        double[] each = known.toArray();
        return DoubleStream.of(each).anyMatch(value -> value == 0)
                ? 0
                : DoubleStream.of(each).sum();
    }

    private double number(String quantity, String year) {
        return came.number("value", quantity, "outside", year);
    }

    private double number(String quantity, String place, String year) {
        return came.number("value", quantity, place, year);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String tons(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    private static String signed(double value) {
        return (value < 0 ? "−" : "+") + tons(Math.abs(value));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String part(double some, double all) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * some / all);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }

    private static String whole(double year) {
        return Long.toString(Math.round(year));
    }
}
