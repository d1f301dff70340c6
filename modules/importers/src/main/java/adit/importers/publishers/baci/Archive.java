package adit.importers.publishers.baci;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.LimitException;
import adit.importers.publishers.LimitedStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP archive, read from its beginning, so that entries before a damaged part can be read. */
final class Archive {

    private static final int BLOCK = 1 << 16;
    private static final int SHOWN = 5;
    private static final long MOST_TIMES = 100;
    private static final long SMALL = 16L << 20;
    private static final long LARGEST = 64L << 30;
    private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};

    private final Path file;
    private final Issues issues;

    Archive(Path file, Issues issues) {
        this.file = file;
        this.issues = issues;
    }

    /** Reads the requested tables among its entries. A failure is an error. */
    void read(FileReader reader, Predicate<FileName> wanted) throws IOException {
        List<String> names = new ArrayList<>();
        boolean any = false;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BLOCK);
                ZipInputStream zip = new ZipInputStream(raw)) {
            InputStream content = limited(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                FileName name = FileName.of(entry.getName());
                names.add(entry.getName());
                if (name.isTable() && wanted.test(name)) {
                    any = true;
                    if (!reader.read(file + "!" + name.name(), content)) {
                        return;
                    }
                } else {
                    content.transferTo(OutputStream.nullOutputStream()); // counts it
                }
            }
        } catch (LimitException large) {
            issues.add(large.issue(file.toString()));
            return;
        } catch (EOFException cut) {
            issues.add(truncated());
            return;
        }
        if (!endsWithDirectory()) {
            issues.add(
                    names.isEmpty()
                            ? error(
                                    "not-an-archive",
                                    "the file is not a ZIP archive",
                                    "download the file again, or unpack it")
                            : truncated());
        } else if (!any) {
            issues.add(noTable(names));
        }
    }

    /** Of the original archives, none unpacks to more than ten times its size. */
    private InputStream limited(InputStream zip) throws IOException {
        long most = Math.clamp(MOST_TIMES * Files.size(file), SMALL, LARGEST);
        return new LimitedStream(zip, bytes -> {
            if (bytes > most) {
                throw LimitException.unpacked(most);
            }
        });
    }

    private Issue noTable(List<String> names) {
        String entries = names.isEmpty()
                ? "it is empty"
                : "it contains " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return error(
                "no-table-in-archive",
                "the archive does not contain a BACI table: " + entries,
                "use the archive as published by CEPII, such as BACI_HS17_V202601.zip, which contains BACI_HS17_Y….csv");
    }

    private Issue truncated() {
        return error(
                "truncated-file",
                "the archive is truncated; entries may be missing",
                "download the file again; with --partial the available entries are used");
    }

    private Issue error(String code, String message, String hint) {
        return Issue.error(code, file.toString(), 0, "", "", message, hint);
    }

    /** True if the last bytes hold the end of an archive's directory. */
    private boolean endsWithDirectory() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[Math.toIntExact(Math.min(bytes.length(), BLOCK))];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return new String(tail, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(new String(DIRECTORY_END, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
    }
}
