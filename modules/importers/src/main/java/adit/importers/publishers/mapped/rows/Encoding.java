package adit.importers.publishers.mapped.rows;

import adit.basics.Issue;
import adit.basics.Issues;
import adit.importers.publishers.PublisherText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The encoding of a file of any size, found as {@link PublisherText} does, block by block. */
final class Encoding {

    private static final int BLOCK = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Encoding() {}

    /** True for an archive, which a workbook is. */
    static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(2);
            return begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
        }
    }

    /** {@code not-text}, {@code not-utf-8}: the encoding of a text; empty, with an error, if the file is none. */
    static Optional<Charset> find(Path file, Issues issues) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            in.mark(2);
            int first = in.read();
            int second = in.read();
            in.reset();
            if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
                return Optional.of(StandardCharsets.UTF_16);
            }
            return find(in, file.toString(), issues);
        }
    }

    private static Optional<Charset> find(InputStream in, String file, Issues issues) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        boolean fits = true;
        byte[] block = new byte[BLOCK / 2];
        for (int got = in.read(block); got >= 0; got = in.read(block)) {
            Optional<Issue> noText =
                    PublisherText.noText(got == block.length ? block : java.util.Arrays.copyOf(block, got), file);
            if (noText.isPresent()) {
                issues.add(noText.get());
                return Optional.empty();
            }
            if (fits) {
                bytes.put(block, 0, got).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), false);
                fits = !result.isError();
                bytes.compact();
            }
        }
        fits = fits && !decoder.decode(bytes.flip(), chars.clear(), true).isError();
        if (!fits) {
            issues.add(Issue.warning(
                    "not-utf-8",
                    file,
                    0,
                    "",
                    "",
                    "the text is not UTF-8; it was read as Windows-1252",
                    "if names look wrong, save the file as UTF-8"));
        }
        return Optional.of(fits ? StandardCharsets.UTF_8 : WINDOWS);
    }
}
