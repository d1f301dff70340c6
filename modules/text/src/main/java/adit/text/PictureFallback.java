package adit.text;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the pictures of a brief one by one, so that one that cannot be made affects nothing else: a sentence replaces it,
 * and the writer reports it.
 */
public final class PictureFallback {

    private PictureFallback() {}

    /**
     * What {@code making} gives; a {@link Block.Missing} if it fails.
     *
     * @param name the name of the picture, such as {@code timeline}
     */
    public static Optional<Block> picture(String name, Words words, Supplier<Optional<? extends Block>> making) {
        try {
            return making.get().map(made -> made);
        } catch (RuntimeException | StackOverflowError failed) {
            return Optional.of(missing(name, words.language(), failed));
        }
    }

    /** The sentence in place of a picture and the reason for a report. */
    public static Block.Missing missing(String name, Language language, Throwable failed) {
        String reason = Optional.ofNullable(failed.getMessage())
                .filter(words -> !words.isBlank())
                .orElseGet(() -> failed.getClass().getSimpleName());
        return new Block.Missing(
                Catalogue.of(language).say("picture.missing"), "picture '" + name + "': " + reason.replace('\n', ' '));
    }
}
