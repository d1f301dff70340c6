package adit.brief.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import adit.brief.Sample;
import adit.dependence.Dependence;
import adit.dependence.DependenceTable;
import adit.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The picture is well-formed, describes in words what it shows, and marks what is not reported. */
class A07_ShareChartTest {

    @Test
    void everyFormHasItsRowAndThePictureIsToldInWords() throws Exception {
        World world = Sample.world();
        DependenceTable table =
                Dependence.of(world, Sample.SUPLAND, Set.of(Sample.ALAND, Sample.BLAND), world.baseYear());
        String svg = ShareChart.of(table, "Supplier & Co", commodity -> commodity);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("Share of Supplier & Co by stage");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("%");
        table.rows().forEach(row -> assertThat(svg).contains(">" + row.form().name() + "<"));
    }
}
