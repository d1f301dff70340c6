package adit.importers.publishers.baci;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issues;
import adit.importers.publishers.Imported;
import adit.importers.publishers.SharedData;
import adit.importers.publishers.Vocabulary;
import adit.importers.publishers.Words;
import adit.sources.WorldReader;
import adit.sources.table.Row;
import adit.sources.table.Table;
import adit.sources.table.TableReader;
import adit.world.Observation;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The extract of 2024 as a whole, where it is at hand. */
class B01_SharedExtractTest {

    private static final String EXTRACT = "baci-2024/baci_2024_hs6_bilateral.csv";

    @Test
    void whatTheShippedWorldTookOfItIsReadAgain() {
        Path file = SharedData.file(EXTRACT);
        World world = WorldReader.read(SharedData.repository().resolve("data/world-2025"));
        Imported imported = new Baci().read(List.of(file), Vocabulary.of(world, Words.MAPPINGS), new Issues());
        long agreeing = 0;
        for (Observation read : imported.observations()) {
            List<Observation> standing =
                    world.find(read.cell()).map(observed -> observed.all()).orElse(List.of()).stream()
                            .filter(each -> each.source().equals(read.source()))
                            .toList();
            for (Observation each : standing) {
                assertThat(each.estimate().value())
                        .as(read.cell().toString())
                        .isEqualTo(read.estimate().value());
                agreeing++;
            }
        }
        assertThat(agreeing).isGreaterThan(4000);
        assertThat(imported.rowsRead()).isEqualTo(21_723);
    }

    @Test
    void codesMeanTheMaterialsThatTheExtractNames() {
        Path file = SharedData.file(EXTRACT);
        Table table = TableReader.read(file.resolveSibling(""), String.valueOf(file.getFileName()), new Issues())
                .orElseThrow();
        Map<String, String> materials = new TreeMap<>();
        Hs6Rules rules = Hs6Rules.load(Words.MAPPINGS);
        for (Row row : table.rows()) {
            int hs6 = Integer.parseInt(row.text("hs6"));
            if (rules.has(hs6)) {
                rules.get(hs6, new adit.basics.PlaceId(row.text("exporter")))
                        .form()
                        .ifPresent(form -> materials.put(form.code(), row.text("material")));
            }
        }
        assertThat(materials)
                .isEqualTo(Map.ofEntries(
                        Map.entry("antimony-metal", "antimony"),
                        Map.entry("barite", "baryte"),
                        Map.entry("bauxite", "bauxite"),
                        Map.entry("cobalt-hydroxide", "cobalt"),
                        Map.entry("coking-coal", "cokingcoal"),
                        Map.entry("feldspar", "feldspar"),
                        Map.entry("ferroniobium", "niobium"),
                        Map.entry("ferrovanadium", "vanadium"),
                        Map.entry("fluorspar", "fluorspar"),
                        Map.entry("lithium-chemical", "lithium"),
                        Map.entry("manganese-ore", "manganese"),
                        Map.entry("natural-borates", "boron"),
                        Map.entry("phosphate-rock", "phosphate"),
                        Map.entry("phosphorus", "phosphorus"),
                        Map.entry("primary-magnesium", "magnesium"),
                        Map.entry("refined-cobalt", "cobalt"),
                        Map.entry("refined-copper", "copper"),
                        Map.entry("refined-nickel", "nickel"),
                        Map.entry("refined-palladium", "palladium"),
                        Map.entry("refined-platinum", "platinum"),
                        Map.entry("silicon-metal", "silicon"),
                        Map.entry("strontium-carbonate", "strontium"),
                        Map.entry("tantalum-metal", "tantalum"),
                        Map.entry("titanium-sponge", "titanium"),
                        Map.entry("tungsten-metal", "tungsten")));
    }
}
