package adit.testworlds;

import adit.world.Status;
import adit.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Small random worlds that always resolve. The same seed gives the same world on every machine.
 */
public final class RandomWorlds {

    private static final String PRODUCT = "product";
    private static final int FIRST_YEAR = 2026;
    private static final List<Status> BUILDABLE = List.of(
            Status.IDLE, Status.CONSTRUCTION, Status.FINANCED, Status.PERMITTED, Status.FEASIBILITY, Status.ANNOUNCED);

    private RandomWorlds() {}

    /**
     * A world and the names that a question about it needs.
     *
     * @param world the world, still open to changes
     * @param supplier code of the supplier
     * @param members codes of the coalition
     * @param product code of the form at the end of the chain
     * @param firstYear first year of the horizon
     * @param lastYear last year of the horizon
     */
    public record Draw(
            TinyWorld world, String supplier, List<String> members, String product, int firstYear, int lastYear) {
        public Draw {
            members = List.copyOf(members);
        }
    }

    /** The world of a seed. */
    public static World world(long seed) {
        return draw(seed).world().world();
    }

    /**
     * The world of a seed, open to changes: 2 to 5 places in addition to the supplier, a chain of 2 to 4 stages, often with a
     * by-product, swarf, scrap, stocks, bans, states and owners of plants and limits of growth, over 4 to 8 years.
     */
    public static Draw draw(long seed) {
        return new Dice(seed).draw();
    }

    /** One throw. */
    private static final class Dice {
        private final SplittableRandom random;
        private final TinyWorld world;
        private final List<String> places = new ArrayList<>();
        private final List<String> forms = new ArrayList<>();
        private final List<String> processes = new ArrayList<>();
        private final List<String> limited = new ArrayList<>();
        private final int lastYear;

        Dice(long seed) {
            random = new SplittableRandom(seed);
            world = TinyWorld.named("random " + seed);
            lastYear = FIRST_YEAR + random.nextInt(3, 8);
        }

        Draw draw() {
            addPlaces();
            addChain();
            addByProduct();
            addRecycling();
            addPlants();
            addDemand();
            addLimits();
            addMoney();
            int members = random.nextInt(1, places.size());
            addTimes();
            return new Draw(world, "SUP", places.subList(0, members), PRODUCT, FIRST_YEAR, lastYear);
        }

        private void addPlaces() {
            List<String> codes = List.of("AAA", "BBB", "CCC", "DDD", "EEE");
            places.addAll(codes.subList(0, random.nextInt(2, 6)));
            world.places("SUP");
            places.forEach(world::places);
        }

        private void addChain() {
            int stages = random.nextInt(2, 5);
            for (int k = 0; k < stages; k++) {
                String form = k == stages - 1 ? PRODUCT : "form" + k;
                world.form(form, "stage" + k);
                forms.add(form);
                String process = "step" + k;
                processes.add(process);
                if (k == 0) {
                    world.mine(process, form);
                } else {
                    world.process(process, form, forms.get(k - 1), amount(0.5, 2));
                }
            }
        }

        /** A second form out of the mine, which the last step needs as well. */
        private void addByProduct() {
            if (chance(0.5)) {
                double beside = amount(0.1, 0.4);
                world.form("beside", "mining").byProduct(processes.getFirst(), "beside", beside);
                world.input(processes.getLast(), "beside", beside * amount(0.3, 1.5));
            }
        }

        private void addRecycling() {
            if (chance(0.5)) {
                String last = processes.getLast();
                world.form("swarf", "scrap").byProduct(last, "swarf", amount(0.05, 0.3));
                world.process("recycle", forms.get(forms.size() - 2), "swarf", amount(1, 1.5));
                processes.add("recycle");
                double arising = amount(1, 10);
                world.scrap("swarf", place(), arising, arising * amount(0.1, 0.6));
            }
        }

        private void addPlants() {
            for (String process : processes) {
                int facilities = random.nextInt(1, 4);
                for (int k = 0; k < facilities; k++) {
                    world.facility(process + "-old" + k, place(), process, amount(5, 40));
                    own(process + "-old" + k);
                }
                int projects = random.nextInt(0, 4);
                for (int k = 0; k < projects; k++) {
                    Status status = BUILDABLE.get(random.nextInt(BUILDABLE.size()));
                    world.project(process + "-new" + k, place(), process, amount(5, 40), status);
                    own(process + "-new" + k);
                }
            }
        }

        private void own(String plant) {
            if (chance(0.15)) {
                world.ownedBy(plant, "SUP");
            }
        }

        private void addDemand() {
            for (String place : places) {
                double tons = amount(5, 40);
                double growth = amount(0.95, 1.1);
                for (int year = FIRST_YEAR; year <= lastYear; year++) {
                    world.demand(PRODUCT, place, year, tons);
                    tons *= growth;
                }
            }
            if (chance(0.3)) {
                world.stock(PRODUCT, place(), amount(5, 50));
            }
            if (chance(0.3)) {
                world.stock(forms.getFirst(), place(), amount(5, 50));
            }
        }

        private void addFirms(String process) {
            while (chance(0.5)) {
                world.technologyOwner(process, "firm " + random.nextInt(9), place(), random.nextInt(3) / 2.0);
            }
            if (chance(0.3)) {
                world.firmsAtOnce(process, amount(0, 3));
            }
        }

        private void addLimits() {
            for (String process : processes) {
                if (chance(0.4)) {
                    world.growth(process, amount(0.05, 0.5), amount(0, 6));
                    addFirms(process);
                    limited.add(process);
                }
                if (chance(0.3)) {
                    world.ramp(process, amount(0.2, 0.6), 1);
                }
            }
            if (chance(0.3)) {
                world.ban(place(), forms.get(random.nextInt(forms.size() - 1)));
            }
            if (chance(0.3)) {
                world.ban("SUP", forms.get(random.nextInt(forms.size() - 1)), FIRST_YEAR + random.nextInt(4));
            }
        }

        /** What changes within the horizon; the last draws, so that the others stay as they were without it. */
        private void addTimes() {
            if (chance(0.2)) {
                world.stock(PRODUCT, place(), FIRST_YEAR + random.nextInt(4), amount(5, 50));
            }
            if (chance(0.2)) {
                world.ban(place(), forms.get(random.nextInt(forms.size() - 1)), day());
            }
            if (chance(0.2)) {
                world.ban("SUP", forms.get(random.nextInt(forms.size() - 1)), day());
            }
            world.plantCodes().forEach(this::addTimes);
            addNewcomers();
        }

        private void addNewcomers() {
            for (String process : limited) {
                if (chance(0.6)) {
                    world.newcomers(process, amount(0, 1.5));
                }
            }
            world.plantCodes().forEach(plant -> {
                if (chance(0.3)) {
                    world.firm(plant, "firm " + random.nextInt(9));
                }
            });
        }

        private void addTimes(String plant) {
            if (chance(0.1)) {
                LocalDate from = day();
                String until = from.plusDays(1L + random.nextInt(900)).toString();
                world.works(plant, amount(0, 1), from.toString(), until);
            }
            if (chance(0.1)) {
                world.owns(plant, "SUP", amount(0, 1));
            }
        }

        private LocalDate day() {
            return LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(1200));
        }

        private void addMoney() {
            for (String process : processes) {
                world.cost(process, "running_cost", amount(1_000, 20_000));
                world.cost(process, "capital_cost", amount(10_000, 200_000));
            }
            world.cost("*", "freight", amount(100, 1_000));
            double price = amount(1_000, 5_000);
            for (String form : forms) {
                world.price(form, price);
                price *= amount(1.2, 4);
            }
        }

        private String place() {
            return places.get(random.nextInt(places.size()));
        }

        private boolean chance(double probability) {
            return random.nextDouble() < probability;
        }

        /** A number with two figures after the point, so that a failing world can be written down. */
        private double amount(double least, double most) {
            return Math.round(random.nextDouble(least, most) * 100) / 100.0;
        }
    }
}
