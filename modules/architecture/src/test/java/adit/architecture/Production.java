package adit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes that are shipped, read once. */
final class Production {

    /** The package that holds every other. */
    static final String ROOT = "adit";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Production() {}

    /** All of them, without tests. */
    static JavaClasses classes() {
        return CLASSES;
    }
}
