package adit.cli;

import adit.app.runs.OpenedStudy;
import adit.basics.Issues;
import adit.study.PlanKind;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Runs command lines in this process, as a user would in the root of the repository. */
final class Shell {

    private Shell() {}

    /**
     * What a command did.
     *
     * @param code exit code
     * @param out standard output
     * @param err standard error
     */
    record Done(int code, String out, String err) {}

    static Done run(String... arguments) {
        PrintStream formerOut = System.out;
        PrintStream formerErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = Main.run(arguments);
            return new Done(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(formerOut);
            System.setErr(formerErr);
        }
    }

    /** True if a study file asks for a plan. */
    static boolean isPlan(Path study) {
        return OpenedStudy.open(study, new Issues()).kind().equals(PlanKind.NAME);
    }

    /** A path from the root of the repository. */
    static String at(String path) {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("CITATION.cff"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here.resolve(path).toString();
    }
}
