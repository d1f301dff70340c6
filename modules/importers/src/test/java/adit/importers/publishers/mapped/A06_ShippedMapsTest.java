package adit.importers.publishers.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.Mappings;
import adit.importers.publishers.PublisherSample;
import adit.importers.publishers.PublisherSample.Result;
import adit.importers.publishers.SharedData;
import adit.importers.publishers.TinyWorkbook;
import adit.importers.publishers.Vocabulary;
import adit.sources.WorldReader;
import adit.world.World;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each map of the shipped world reads a few invented figures in the layout that it is for. */
class A06_ShippedMapsTest {

    private static final Path SHIPPED = SharedData.repository().resolve("data/world-2025");
    private static final World WORLD = WorldReader.read(SHIPPED);

    private static final String MCS = """
            Source,Country,Type,Prod_t_2022,Prod_t_est_2023,Prod_notes,Reserves_t,Reserves_notes
            MCS2024,United States,"Mine production, lithium content",W,W,,1100000,
            MCS2024,Chile,"Mine production, lithium content",38000,44000,,9300000,
            MCS2024,World total (rounded),"Mine production, lithium content",146000,180000,Excludes U.S. production.,28000000,
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyMapSaysWhereItsLayoutWasSeenAndNamesFormsOfTheWorld() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED.resolve(Mappings.FOLDER))) {
            List<Path> maps = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(maps)
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactly(
                            "comtrade-plus-imports.yaml",
                            "imf-commodity-prices.yaml",
                            "pink-sheet-nominal.yaml",
                            "usgs-mcs-2022-2024-production.yaml",
                            "usgs-mcs-2022-2024-reserves.yaml",
                            "wgi-long.yaml",
                            "wmd-production.yaml");
            for (Path map : maps) {
                Issues issues = new Issues();
                MapFile read = MapFile.read(map, map.toString(), issues).orElseThrow();
                new MapCheck(read, issues).words(WORLD);
                assertThat(issues.list().stream().map(Issue::text))
                        .as(map.toString())
                        .isEmpty();
                assertThat(Files.readString(map))
                        .containsPattern("seen: >-\\n(  .*\\n)*?  .*(github.com|release of 2024)");
            }
        }
    }

    @Test
    void lithiumOfTheSummariesOf2024IsRead() {
        Path file = text("mcs2024-lithi_world.csv", MCS, StandardCharsets.UTF_8);
        Result production = read("usgs-mcs-2022-2024-production.yaml", file);
        assertThat(production.cells())
                .containsExactly("production/lithium-ore/CHL/2022", "production/lithium-ore/CHL/2023");
        assertThat(production.range("production/lithium-ore/CHL/2022")).containsExactly(38000.0, 36100.0, 39900.0);
        assertThat(production.range("production/lithium-ore/CHL/2023")).containsExactly(44000.0, 39600.0, 48400.0);
        assertThat(production.codes()).containsExactly("withheld 2:Prod_t_2022", "withheld 2:Prod_t_est_2023");
        Result reserves = read("usgs-mcs-2022-2024-reserves.yaml", file);
        assertThat(reserves.cells()).containsExactly("reserve/lithium-ore/USA/2023", "reserve/lithium-ore/CHL/2023");
        assertThat(reserves.at("reserve/lithium-ore/CHL/2023").unit()).isEqualTo("t Li");
        assertThat(reserves.issues()).isEmpty();
    }

    @Test
    void anotherReleaseIsNotCitedAsThatOf2024() {
        Path file = text("mcs2023-lithi_world.csv", MCS.replace("MCS2024", "MCS2023"), StandardCharsets.UTF_8);
        Result result = read("usgs-mcs-2022-2024-production.yaml", file);
        assertThat(result.codes()).containsExactly("all-left-out 0:");
    }

    @Test
    void thousandTonsInTheHeadingAreConverted() {
        Path file = text(
                "mcs2024-coppe_world.csv",
                "Source,Country,Type,Prod_kt_2022,Prod_kt_est_2023\nMCS2024,Chile,\"Mine production, recoverable copper content\",5330,5000\n",
                StandardCharsets.UTF_8);
        assertThat(read("usgs-mcs-2022-2024-production.yaml", file).range("production/copper-concentrate/CHL/2022"))
                .containsExactly(5330000.0, 5063500.0, 5596500.0);
    }

    @Test
    void importsOfComtradeAreRead() {
        String heading =
                "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,"
                        + "flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,"
                        + "classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,"
                        + "motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,"
                        + "isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,"
                        + "legacyEstimationFlag,isReported,isAggregate\n";
        Path file = text(
                "TradeData.csv",
                heading
                        + trade("CHL", "Chile", "283691", "2000")
                        + trade("CHL", "Chile", "282520", "1000")
                        + trade("ARG", "Argentina", "283691", "")
                        + trade("W00", "World", "283691", "9000")
                        + trade("S19", "Other Asia, nes", "740311", "4000000")
                        + trade("CIV", "C\u00f4te d'Ivoire", "811292", "5"),
                Charset.forName("windows-1252"));
        Result result = read("comtrade-plus-imports.yaml", file);
        assertThat(result.cells())
                .containsExactly("trade/lithium-chemical/CHL/USA/2022", "trade/refined-copper/TWN/USA/2022");
        assertThat(result.range("trade/lithium-chemical/CHL/USA/2022")).containsExactly(0.541, 0.4869, 0.7326);
        assertThat(result.codes()).containsExactly("not-utf-8 0:", "blank-cell 4:netWgt");
    }

    /** As the site writes them: a comma more than the heading has. */
    private static String trade(String iso, String name, String code, String weight) {
        String cells = String.join(
                "\",\"",
                "C",
                "A",
                "20220101",
                "2022",
                "52",
                "2022",
                "842",
                "USA",
                "USA",
                "M",
                "Import",
                "0",
                iso,
                name,
                "0",
                "W00",
                "World",
                "H5",
                "HS",
                "true",
                code,
                "Goods",
                "6",
                "true",
                "C00",
                "TOTAL CPC",
                "0 ",
                "0",
                "TOTAL MOT",
                "8",
                "kg",
                weight,
                "false",
                "8",
                "kg",
                weight,
                "false",
                weight,
                "false",
                "",
                "false",
                "1",
                "",
                "1",
                "0",
                "true",
                "false");
        return ("\"" + cells + "\",\n").replace("\"\"", "");
    }

    @Test
    void worldMiningDataAreRead() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        for (String sheet :
                List.of("Copper", "Cobalt", "Nickel", "Tungsten", "Antimony", "Graphite", "Rare Earth Minerals")) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("6.4. Production of Mineral Raw Materials of individual Countries, by Minerals"));
            rows.add(List.of("Country", "unit", "2014", "2015", "Sources of data"));
            if (sheet.equals("Nickel")) {
                rows.add(List.of("Russia, Asia", "metr. t", "200", "210", "reported"));
                rows.add(List.of("Russia, Europe", "metr. t", "40", "50", "estimate"));
                rows.add(List.of("Brazil", "metr. t", "", "70", "provisional"));
                rows.add(List.of("Total", "metr. t", "240", "330"));
            }
            sheets.put(sheet, rows);
        }
        Path file = folder.resolve("wmd.xlsx");
        TinyWorkbook.write(file, sheets);
        Result result = read("wmd-production.yaml", file);
        assertThat(result.cells())
                .containsExactly(
                        "production/nickel-ore/RUS/2014",
                        "production/nickel-ore/RUS/2015",
                        "production/nickel-ore/BRA/2015");
        assertThat(result.range("production/nickel-ore/RUS/2014")).containsExactly(240.0, 226.0, 254.0);
        assertThat(result.codes()).containsExactly("blank-cell 5:2014");
    }

    @Test
    void pricesOfTheMonetaryFundAreRead() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Data Type", "Dollars", "Dollars", "Dollars"));
        rows.add(List.of("Commodity", "PCOPP", "PNICK", "PZINC"));
        rows.add(List.of("Commodity.Description", "Copper, grade A", "Nickel", "Zinc"));
        rows.add(List.of("Frequency", "Monthly", "Monthly", "Monthly"));
        for (int month = 1; month <= 12; month++) {
            rows.add(List.of("2015M" + month, Integer.toString(5000 + month * 10), "11000", month == 1 ? "2000" : ""));
        }
        Path file = folder.resolve("external-data.xlsx");
        TinyWorkbook.write(file, "External", rows);
        Result result = read("imf-commodity-prices.yaml", file);
        assertThat(result.range("price/refined-copper/outside/2015")).containsExactly(5065.0, 5010.0, 5120.0);
        assertThat(result.range("price/refined-nickel/outside/2015")).containsExactly(11000.0, 11000.0, 11000.0);
        assertThat(result.codes()).containsExactly("incomplete-year 5:", "blank-cell 6:PZINC");
    }

    @Test
    void pricesOfTheWorldBankAreRead() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("World Bank Commodity Price Data (The Pink Sheet)"));
        rows.add(List.of("monthly prices in nominal US dollars, 1960 to present"));
        rows.add(List.of("(monthly series are available only in nominal US dollars)"));
        rows.add(List.of("Updated on June 02, 2026"));
        rows.add(List.of("", "Copper", "Nickel", "Zinc"));
        rows.add(List.of("", "($/mt)", "($/mt)", "($/mt)"));
        rows.add(List.of("1960M01", "715.4", "1631", "…"));
        Path file = folder.resolve("CMO-Historical-Data-Monthly.xlsx");
        TinyWorkbook.write(file, "Monthly Prices", rows);
        Result result = read("pink-sheet-nominal.yaml", file);
        assertThat(result.range("price/refined-copper/outside/1960")).containsExactly(715.4, 715.4, 715.4);
        assertThat(result.codes()).containsExactly("incomplete-year 7:", "incomplete-year 7:", "not-available 7:Zinc");
    }

    @Test
    void governanceInTheLongFormIsRead() {
        Path file = text("wgidataset.csv", """
                codeindyr,code,countryname,year,indicator,estimate,stddev,nsource,pctrank,pctranklower,pctrankupper
                AFGcc1996,AFG,Afghanistan,1996,cc,-1.29,0.34,2,4.3,0.0,27.4
                ZARpv2000,ZAR,"Congo, Dem. Rep.",2000,pv,-2,0.2,4,10.1,2.6,19.6
                ASMpv2000,ASM,American Samoa,2000,pv,..,..,..,..,..,..
                """, StandardCharsets.UTF_8);
        Result result = read("wgi-long.yaml", file);
        assertThat(result.range("governance/AFG/CC/1996")).containsExactly(-1.29, -1.8493, -0.7307);
        assertThat(result.range("governance/COD/PV/2000")).containsExactly(-2.0, -2.329, -1.671);
        assertThat(result.codes()).containsExactly("not-available 4:estimate");
    }

    private Result read(String map, Path file) {
        Issues issues = new Issues();
        MapFile read = MapFile.read(SHIPPED.resolve(Mappings.FOLDER).resolve(map), map, issues)
                .orElseThrow();
        new MapCheck(read, issues).columns(List.of(file));
        assertThat(issues.list().stream().map(Issue::text)).isEmpty();
        Vocabulary words = Vocabulary.of(WORLD, Mappings.of(SHIPPED));
        return new PublisherSample(read.publisher().orElseThrow(), words, folder, List.of(file)).read();
    }

    private Path text(String name, String text, Charset charset) {
        return new MapSample(folder).write(name, text, charset);
    }
}
