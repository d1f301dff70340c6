package adit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Alters the bytes of a file of any kind. */
final class FileBytes {

    private FileBytes() {}

    static Alteration alter(Sample sample, String name, Random random) {
        byte[] bytes = sample.bytes(name);
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> any("truncated file", name + " ends at byte " + at, sample.with(name, Arrays.copyOf(bytes, at)));
            case 1 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield any("flipped bit", name + " byte " + at, sample.with(name, bytes));
            }
            case 2 -> any("no UTF-8", name + " byte " + at, sample.with(name, inserted(bytes, at, 0xE9)));
            case 3 -> any("NUL byte", name + " byte " + at, sample.with(name, inserted(bytes, at, 0)));
            case 4 -> any("UTF-16", name, sample.with(name, sample.text(name).getBytes(StandardCharsets.UTF_16)));
            case 5 -> any("empty file", name, sample.with(name, new byte[0]));
            default -> any("missing file", name, sample.without(name));
        };
    }

    private static Alteration any(String kind, String words, Sample sample) {
        return Alteration.of(kind, kind + ": " + words, Expect.ANY, sample);
    }

    private static byte[] inserted(byte[] bytes, int at, int value) {
        byte[] longer = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, longer, 0, at);
        longer[at] = (byte) value;
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        return longer;
    }
}
