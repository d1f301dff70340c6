package adit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What holds for the text of the repository. */
class A03_RepositoryTest {

    private final Repository repository = Repository.find();

    @Test
    void everyPackageIsMarkedFreeOfNull() {
        assertThat(repository.packagesWithoutNullMarked()).isEmpty();
    }

    @Test
    void everyFileLiesInThePackageOfItsModule() {
        assertThat(repository.filesOutsideTheirModule()).isEmpty();
    }

    @Test
    void mathSpeaksOfNoMineralAndNoCountry() {
        assertThat(repository.wordsOfTheWorldIn("math")).isEmpty();
    }

    @Test
    void chartsSpeaksOfNoMineralAndNoCountry() {
        assertThat(repository.wordsOfTheWorldIn("charts")).isEmpty();
    }

    @Test
    void noFileOfDataIsLargerThanTwoMebibytes() {
        assertThat(repository.largeData()).isEmpty();
    }

    @Test
    void theTableOfArchitectureListsTheModulesOfThePom() {
        assertThat(repository.architecture()).exists();
        assertThat(repository.modulesInTheTable()).containsExactlyInAnyOrderElementsOf(repository.modules());
    }
}
