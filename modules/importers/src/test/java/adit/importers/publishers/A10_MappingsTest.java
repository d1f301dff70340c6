package adit.importers.publishers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.basics.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A world says in its folder import which of its forms a publisher's figures are. */
class A10_MappingsTest {

    @TempDir
    Path world = Path.of("");

    @Test
    void theRowsAreThoseOfTheWorld() throws IOException {
        Path folder = Files.createDirectory(world.resolve("import"));
        Files.writeString(
                folder.resolve("iea-forms.csv"), "mineral,stage,form,unit,note\nManganese,mining,ore,t Mn/y,\n");
        assertThat(Mappings.of(world).rows("iea-forms.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row.text("form")).isEqualTo("ore"));
    }

    @Test
    void aWorldWithoutTheTableIsRefusedWithWhatToTry() {
        assertThatThrownBy(() -> Mappings.of(world).rows("iea-forms.csv"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no-mapping")
                .hasMessageContaining("import/iea-forms.csv")
                .hasMessageContaining("copy the folder import of the shipped world");
    }
}
