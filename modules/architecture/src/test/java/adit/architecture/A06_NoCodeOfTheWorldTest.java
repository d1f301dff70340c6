package adit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import adit.architecture.broken.dependence.NamesASupplier;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The world owns its words: no place, group, commodity, stage or form of the shipped world is named by shipped code. */
class A06_NoCodeOfTheWorldTest {

    /** Strings that are something else, or a word of the format, by class, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("adit.world.Place: ROW", "reserved by the format for the places that a source does not name"),
            Map.entry("adit.audit.plan.NodeEquations: scrap", "a kind of column"),
            Map.entry("adit.math.lp.DualBound: ROW", "a row of a matrix"),
            Map.entry("adit.sources.ValueTables: scrap", "name of a table"),
            Map.entry("adit.sources.layout.WorldLayout: scrap", "name of a table"),
            Map.entry("adit.sources.rules.places.GroupedPlaceReports: scrap", "name of a table"));

    private final Codes codes = Codes.of(Repository.find().root().resolve("data/world-2025"));

    @Test
    void noStringIsACodeOfTheShippedWorld() {
        Collection<JavaClass> shipped = Production.classes().stream()
                .filter(each -> !each.getPackageName().startsWith("adit.testworlds"))
                .toList();
        List<String> found = new ArrayList<>(codes.in(shipped));
        found.removeAll(EXCEPTIONS.keySet());
        assertThat(found).isEmpty();
    }

    @Test
    void everyExceptionIsNeeded() {
        assertThat(codes.in(Production.classes().stream().toList())).containsAll(EXCEPTIONS.keySet());
    }

    @Test
    void aCodeIsFoundInCodeInAListAndInAnAnnotation() {
        Collection<JavaClass> broken = new ClassFileImporter()
                .importClasses(NamesASupplier.class).stream().toList();
        String name = NamesASupplier.class.getName();
        assertThat(codes.in(broken))
                .containsExactly(name + ": CHN", name + ": USA,JPN", name + ": ndpr-oxide", name + ": rare earths");
    }

    @Test
    void wordsThatHoldACodeAreNoCode() {
        assertThat(codes.in(List.of(new ClassFileImporter().importClass(A06_NoCodeOfTheWorldTest.class))))
                .isEmpty();
    }
}
