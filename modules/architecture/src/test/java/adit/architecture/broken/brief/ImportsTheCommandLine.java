package adit.architecture.broken.brief;

import adit.architecture.broken.cli.Main;

/** Breaks: brief imports study and what it shows, not the command line. */
public final class ImportsTheCommandLine {

    private ImportsTheCommandLine() {}

    static void run() {
        Main.run();
    }
}
