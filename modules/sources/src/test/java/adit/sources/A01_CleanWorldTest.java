package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Estimate;
import adit.basics.FormId;
import adit.basics.Grade;
import adit.basics.PlaceId;
import adit.basics.ProcessId;
import adit.basics.SourceId;
import adit.world.Attribute;
import adit.world.Observed;
import adit.world.Place;
import adit.world.Plant;
import adit.world.Recipe;
import adit.world.Restriction;
import adit.world.Status;
import adit.world.World;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The tiny world: ore and most oxide and magnets in CHN; a separation plant at rest and a magnet project in EST, which EUR
 * reports for.
 *
 * <pre>
 *   mine-ndpr --> ndpr-concentrate --1.1--> separate-ndpr --> ndpr-oxide --0.38--> make-magnet --> ndfeb-magnet
 *                                                                                      +--0.25--> magnet-scrap
 * </pre>
 */
class A01_CleanWorldTest {

    private final World world = WorldReader.read(WorldCopy.ORIGINAL);

    @Test
    void nameAndBaseYearComeFromTheDescriptor() {
        assertThat(world.name()).isEqualTo("tiny-world");
        assertThat(world.baseYear()).isEqualTo(2024);
    }

    @Test
    void nothingIsWrong(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) {
        assertThat(WorldCopy.in(folder).issues()).isEmpty();
    }

    @Test
    void placesKeepTheirOrderAndTheirGroup() {
        assertThat(world.places())
                .extracting(Place::id)
                .extracting(PlaceId::code)
                .containsExactly("CHN", "EUR", "EST");
        assertThat(world.reporting(new PlaceId("EST"))).isEqualTo(new PlaceId("EUR"));
        assertThat(world.findPlace(new PlaceId("EST")).orElseThrow().nameJa()).isEqualTo("エストニア");
    }

    @Test
    void gdpIsAnObservationWithItsRow() {
        Observed gdp = world.find(Attribute.GDP, "EUR").orElseThrow();
        assertThat(gdp.estimate()).isEqualTo(new Estimate(19e6, 18.5e6, 19.5e6));
        assertThat(gdp.chosen().unit()).isEqualTo("million US$");
        assertThat(gdp.chosen().where()).hasToString("places.csv:3");
        assertThat(world.find(Attribute.GDP, "EST")).isEmpty();
    }

    @Test
    void recipeHasInputsAndByProducts() {
        Recipe magnet = world.getRecipe(new ProcessId("make-magnet"));
        assertThat(magnet.output()).isEqualTo(new FormId("ndfeb-magnet"));
        assertThat(magnet.inputs()).singleElement().satisfies(oxide -> {
            assertThat(oxide.form()).isEqualTo(new FormId("ndpr-oxide"));
            assertThat(oxide.amount().value()).isEqualTo(0.38);
        });
        assertThat(magnet.byProducts())
                .singleElement()
                .satisfies(scrap -> assertThat(scrap.amount().value()).isEqualTo(0.25));
        assertThat(world.getRecipe(new ProcessId("mine-ndpr")).inputs()).isEmpty();
    }

    @Test
    void plantHasCapacityStartAndCost() {
        Plant magnets = world.projects().getFirst();
        assertThat(magnets.id()).hasToString("baltic-magnets");
        assertThat(magnets.status()).isEqualTo(Status.CONSTRUCTION);
        assertThat(magnets.place()).isEqualTo(new PlaceId("EST"));
        assertThat(magnets.ownerPlace()).isEqualTo(new PlaceId("EUR"));
        assertThat(magnets.capacity().estimate()).isEqualTo(new Estimate(2000, 1500, 2000));
        assertThat(magnets.capacity().chosen().unit()).isEqualTo("t/y");
        assertThat(magnets.start().orElseThrow().chosen().unit()).isEqualTo("year");
        assertThat(magnets.start().orElseThrow().value()).isEqualTo(2026);
        assertThat(magnets.capitalCost().orElseThrow().chosen().unit()).isEqualTo("million US$");
        assertThat(magnets.where()).hasToString("projects.csv:2");
    }

    @Test
    void whatNobodyStatesIsEmpty() {
        Plant magnets = world.facilities().get(2);
        assertThat(magnets.start()).isEmpty();
        assertThat(magnets.capitalCost()).isEmpty();
    }

    @Test
    void furtherObservationsJoinTheCellOfAPlant() {
        Plant mine = world.facilities().getFirst();
        assertThat(mine.capacity().all()).hasSize(2);
        assertThat(mine.capacity().value()).isEqualTo(60000);
        assertThat(mine.capacity().grade()).isEqualTo(Grade.B);
        assertThat(mine.capacity().all().get(1).source()).isEqualTo(new SourceId("example-report-2025"));
    }

    @Test
    void twoSourcesOfOneCellWidenTheRange() {
        Observed oxide =
                world.find(Attribute.PRODUCTION, "ndpr-oxide", "CHN", 2024).orElseThrow();
        assertThat(oxide.estimate()).isEqualTo(new Estimate(46000, 42000, 50000));
        assertThat(oxide.all()).hasSize(2);
    }

    @Test
    void zeroIsReportedAndAbsenceIsNot() {
        assertThat(world.find(Attribute.PRODUCTION, "ndpr-oxide", "EUR", 2024)).isPresent();
        assertThat(world.find(Attribute.PRODUCTION, "ndpr-concentrate", "EUR", 2024))
                .isEmpty();
    }

    @Test
    void everyTableHasItsAttribute() {
        assertThat(value(Attribute.TRADE, "ndfeb-magnet", "CHN", "EUR", 2024)).isEqualTo(14500);
        assertThat(value(Attribute.DEMAND, "ndfeb-magnet", "EUR", 2030, "STEPS"))
                .isEqualTo(24000);
        assertThat(value(Attribute.SCRAP, "magnet-scrap", "EUR", 2024, "collected"))
                .isEqualTo(3000);
        assertThat(value(Attribute.COMPOSITION, "baltic-magnets", "magnet-scrap"))
                .isEqualTo(0.2);
        assertThat(value(Attribute.STOCK, "ndpr-oxide", "EUR", 2024)).isEqualTo(200);
        assertThat(value(Attribute.PRICE, "ndpr-oxide", "EUR", 2024)).isEqualTo(58000);
        assertThat(value(Attribute.RESERVE, "ndpr-concentrate", "CHN", 2024)).isEqualTo(8e6);
        assertThat(value(Attribute.RECIPE, "separate-ndpr", "ndpr-concentrate", "input"))
                .isEqualTo(1.1);
    }

    @Test
    void wildcardsStayAsKeys() {
        assertThat(value(Attribute.COST, "separate-ndpr", "*", "running_cost")).isEqualTo(8000);
        assertThat(value(Attribute.COST, "*", "*", "freight")).isEqualTo(300);
        assertThat(value(Attribute.LEAD_TIME, "*", "ramp_1", "*")).isEqualTo(0.4);
        assertThat(value(Attribute.GROWTH, "*", "kappa")).isEqualTo(1000);
    }

    @Test
    void restrictionOfEveryFormBecomesOneForEachForm() {
        assertThat(world.restrictions())
                .extracting(Restriction::id)
                .containsExactly(
                        "magnets-2025",
                        "all-2026:ndpr-concentrate",
                        "all-2026:ndpr-oxide",
                        "all-2026:ndfeb-magnet",
                        "all-2026:magnet-scrap");
        Restriction oxide = world.restrictions().get(2);
        assertThat(oxide.form()).isEqualTo(new FormId("ndpr-oxide"));
        assertThat(oxide.against()).contains(new PlaceId("EUR"));
        assertThat(oxide.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(oxide.to()).contains(LocalDate.of(2026, 11, 30));
        assertThat(oxide.factor().value()).isZero();
    }

    @Test
    void restrictionInForceHasNoLastDay() {
        Restriction magnets = world.restrictions().getFirst();
        assertThat(magnets.to()).isEqualTo(Optional.empty());
        assertThat(magnets.against()).isEmpty();
        assertThat(magnets.factor().estimate()).isEqualTo(new Estimate(0.7, 0.5, 0.9));
    }

    @Test
    void citationsAreRead() {
        assertThat(world.sources()).hasSize(5);
        assertThat(world.findSource(new SourceId("example-press-2025"))
                        .orElseThrow()
                        .title())
                .isEqualTo("Example news, daily");
    }

    private double value(Attribute attribute, Object... keys) {
        return world.find(attribute, keys).orElseThrow().value();
    }
}
