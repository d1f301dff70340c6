package adit.folders;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Files to be put into a folder and deleted from it, in one step. */
public final class FolderChange {

    private final WorkFolder work;
    private final FolderWriter writer;
    private final List<String> lines = new ArrayList<>();

    FolderChange(WorkFolder work, FolderWriter writer) {
        this.work = work;
        this.writer = writer;
    }

    /**
     * Adds a file, which replaces one of the same name.
     *
     * @param name path inside the folder, with {@code /} between names
     * @return SHA-256 of the content
     * @throws IOException if it cannot be written; the folder is as it was
     */
    public String put(String name, Content content) throws IOException {
        work.requireNoLink(name);
        MessageDigest digest = Hashes.digest();
        Path staged = work.staged(name);
        writer.step("write " + name, () -> {
            Files.createDirectories(Objects.requireNonNull(staged.getParent()));
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(staged), digest)) {
                content.to(out);
            }
        });
        lines.add(ChangeList.put(name));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Adds a deletion; a file that is not there is no error. Folders that become empty are deleted too. */
    public void delete(String name) throws IOException {
        work.requireNoLink(name);
        lines.add(ChangeList.delete(name));
    }

    /**
     * Makes the change. If this fails before it is valid, the folder is as it was; if it fails later, it is completed when the
     * folder is opened next.
     */
    public void make() throws IOException {
        writer.step("write the list of the change", () -> {
            Files.createDirectories(work.path());
            Files.writeString(work.unfinishedChange(), ChangeList.text(lines), StandardCharsets.UTF_8);
        });
        writer.step("make the change valid", () -> {
            Files.move(work.unfinishedChange(), work.change(), StandardCopyOption.ATOMIC_MOVE);
            Recovery.complete(work, writer.steps());
        });
    }
}
