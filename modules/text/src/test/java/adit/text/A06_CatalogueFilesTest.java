package adit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read only for keys that begin with one of their words; mistakes in them are still found. */
class A06_CatalogueFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReadOnlyIfItsWordIsAskedFor() throws IOException {
        write("META-INF/adit/catalogues", "near near near-by\nabsent far\n");
        write("near_en.properties", "near.by=next door\nnear-by=here\n");
        try (URLClassLoader loader = loader()) {
            CatalogueFiles files = new CatalogueFiles(Language.EN, loader);
            assertThat(files.find("near.by")).isEqualTo("next door");
            assertThat(files.find("near-by")).isEqualTo("here");
            assertThat(files.find("near.none")).isNull();
            assertThat(files.find("other")).isNull();
            assertThatThrownBy(() -> files.find("far.away")).hasMessageContaining("absent_en.properties");
        }
    }

    @Test
    void everyKeyIsListed() throws IOException {
        write("META-INF/adit/catalogues", "one a\ntwo b\n");
        write("one_ja.properties", "a.x=1\n");
        write("two_ja.properties", "b.x=2\nb.y=3\n");
        try (URLClassLoader loader = loader()) {
            assertThat(new CatalogueFiles(Language.JA, loader).keys()).containsExactlyInAnyOrder("a.x", "b.x", "b.y");
        }
    }

    @Test
    void aWordThatTheLineOfItsFileLacksIsReported() throws IOException {
        write("META-INF/adit/catalogues", "one a\n");
        write("one_en.properties", "a.x=1\nb.x=2\n");
        try (URLClassLoader loader = loader()) {
            CatalogueFiles files = new CatalogueFiles(Language.EN, loader);
            assertThatThrownBy(() -> files.find("a.x"))
                    .hasMessageContaining("the message b.x of one")
                    .hasMessageContaining("add the word");
        }
    }

    @Test
    void aKeyOfTwoFilesIsReported() throws IOException {
        write("META-INF/adit/catalogues", "one a\ntwo a b\n");
        write("one_en.properties", "a.x=1\n");
        write("two_en.properties", "a.x=2\n");
        try (URLClassLoader loader = loader()) {
            CatalogueFiles files = new CatalogueFiles(Language.EN, loader);
            assertThatThrownBy(() -> files.find("a.y")).hasMessageContaining("the message a.x of two is in another");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }
}
