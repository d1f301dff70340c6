package adit.testworlds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real browser for tests: Debian's chromium, headless, without network; and axe-core, which checks accessibility. */
public final class Chromium {

    private static final int SECONDS = 120;

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Empty where none is installed. */
    public static Optional<Chromium> find(Path folder) {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, folder));
    }

    /** Console output of a page, and its content after its scripts have run. */
    public record Seen(String dom, List<String> console) {}

    /** Opens a page; {@code extra} are further options. */
    public Seen open(Path page, String... extra) {
        return run(page, List.of("--dump-dom", "--virtual-time-budget=20000"), extra);
    }

    /** A picture of the page. */
    public void screenshot(Path page, Path png, String... extra) {
        run(page, List.of("--screenshot=" + png, "--window-size=1100,3000", "--hide-scrollbars"), extra);
    }

    private Seen run(Path page, List<String> options, String... extra) {
        try {
            Path out = Files.createTempFile(folder, "dom", ".html");
            Path err = Files.createTempFile(folder, "console", ".txt");
            List<String> line = new ArrayList<>(List.of(
                    program.toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-dev-shm-usage",
                    "--enable-logging=stderr",
                    "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
            line.addAll(options);
            line.addAll(List.of(extra));
            line.add(page.toUri().toString());
            Process process = new ProcessBuilder(line)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("chromium did not finish");
            }
            List<String> console = Files.readString(err, StandardCharsets.UTF_8)
                    .lines()
                    .filter(text -> text.contains("CONSOLE"))
                    .toList();
            return new Seen(Files.readString(out, StandardCharsets.UTF_8), console);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The page without its Content-Security-Policy, so that a test may put its own scripts into it. */
    public static String withoutPolicy(String html) {
        return html.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    }

    /** The page with axe-core, which writes its findings into an element {@code axe-result}. */
    public static String withAxe(String html) {
        String run =
                "axe.run(document,{resultTypes:['violations']}).then(r=>{const e=document.createElement('pre');e.id='axe-result';"
                        + "e.textContent=r.violations.map(v=>v.id+': '+v.nodes.map(n=>n.target.join(' ')+' '+(n.any[0]?n.any[0].message:'')).slice(0,3).join(' | ')).join('\\n')+'\\nDONE '+r.passes.length;"
                        + "document.body.append(e)});";
        return withoutPolicy(html)
                .replace(
                        "</body>",
                        "<script>" + axe().replace("</script>", "<\\/script>") + "</script><script>" + run
                                + "</script></body>");
    }

    /** Findings of axe-core on such a page; empty if there are none. */
    public String violations(Path page, boolean dark) {
        String dom = open(page, "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1))
                .dom();
        Matcher found =
                Pattern.compile("(?s)<pre id=\"axe-result\">(.*?)\\nDONE [1-9]").matcher(dom);
        if (!found.find()) {
            throw new IllegalStateException("axe-core did not run");
        }
        return found.group(1);
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
