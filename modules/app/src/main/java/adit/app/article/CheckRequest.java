package adit.app.article;

import adit.app.RequestErrors;
import adit.check.ArticleCheck;
import adit.check.read.ArticleFile;
import adit.check.read.ArticleReader;
import adit.check.verdict.StudyLink;
import adit.check.verdict.StudyLinks;
import adit.check.words.Gazetteer;
import adit.check.words.Word;
import adit.check.words.WordFile;
import adit.sources.WorldReader;
import adit.text.Language;
import adit.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An article to be checked against a world.
 *
 * @param article the file
 * @param language of the report; empty for the language of the article
 * @param world folder of the world
 * @param words file with further words; empty for none
 * @param studies folder of studies that may test what the world cannot answer
 * @param results folder of the runs of this user, such as {@code out}
 * @param runs finished runs to quote; empty for those in {@code results}
 */
public record CheckRequest(
        Path article,
        Optional<Language> language,
        Path world,
        Optional<Path> words,
        Path studies,
        Path results,
        List<Path> runs) {

    public CheckRequest {
        runs = List.copyOf(runs);
    }

    /**
     * The answer.
     *
     * @param errors errors that were found earlier; those of article, world, words and runs are added
     * @param command how a study is run, such as {@code ./adit plan studies/x.yaml}
     * @throws adit.basics.BadInputException with all issues, if there is an error
     */
    public CheckAnswer answer(RequestErrors errors, Function<Path, String> command) {
        Optional<ArticleFile> file = errors.collect(() -> ArticleReader.read(article));
        Optional<World> found = errors.collect(() -> WorldReader.read(world));
        List<Word> own =
                found.flatMap(each -> errors.collect(() -> ownWords(each))).orElse(List.of());
        List<StudyLink> links = found.flatMap(each -> errors.collect(() -> links(each, command)))
                .orElse(List.of());
        errors.throwIfAny();
        World read = found.orElseThrow();
        Gazetteer gazetteer = Gazetteer.of(read, own);
        return new CheckAnswer(
                new ArticleCheck(read, gazetteer, links).of(file.orElseThrow(), language), read, gazetteer);
    }

    private List<Word> ownWords(World read) {
        return words.map(file -> WordFile.read(file, read)).orElse(List.of());
    }

    private List<StudyLink> links(World read, Function<Path, String> command) {
        return StudyLinks.read(read, studies, results, runs, command);
    }
}
