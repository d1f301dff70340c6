package adit.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Folders of finished runs. */
final class RunSubject implements Subject {

    private final Sample run;

    /** Answers a study once, in a folder that is not used otherwise. */
    RunSubject(Path folder, StudySubject studies) throws IOException {
        Sample study = studies.sample(new Random(1));
        study.write(folder);
        Done done = Done.run(studies.commands(folder, study).getFirst().toArray(String[]::new));
        if (done.code() != 0) {
            throw new IllegalStateException(done.text());
        }
        run = Sample.read(folder.resolve("out"));
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public int share() {
        return 10;
    }

    @Override
    public Sample sample(Random random) {
        return run;
    }

    @Override
    public List<List<String>> commands(Path folder, Sample sample) {
        return List.of(List.of("audit", folder.toString(), "-q"));
    }

    @Override
    public Alteration alter(Sample sample, Random random) {
        if (random.nextInt(8) == 0) {
            return Alteration.of(
                    "file of somebody else", "notes.txt", Expect.SAME, sample.with("tables/notes.txt", "mine"));
        }
        String name = Words.pick(sample.names(), random);
        byte[] bytes = sample.bytes(name);
        int at = random.nextInt(bytes.length);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return switch (random.nextInt(4)) {
            case 0 -> told("missing file", name, sample.without(name), last);
            case 1 ->
                told("truncated file", name + " ends at byte " + at, sample.with(name, Arrays.copyOf(bytes, at)), last);
            default -> {
                bytes[at] ^= (byte) (1 << random.nextInt(7));
                yield told("flipped bit", name + " byte " + at, sample.with(name, bytes), last);
            }
        };
    }

    /** A manifest with another name in it names a file that is not there. */
    private static Alteration told(String kind, String words, Sample sample, String name) {
        Alteration alteration = Alteration.of(kind, words, Expect.TOLD, sample);
        return name.equals("manifest-sha256.txt") ? alteration : alteration.at(name);
    }
}
