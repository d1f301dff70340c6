package adit.brief;

import adit.basics.Grade;
import adit.charts.StackedBarChart;
import adit.charts.StackedBarChart.Bar;
import adit.charts.StackedBarChart.Part;
import adit.plan.PlanResult.Evidence;
import adit.study.StudyResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which evidence grade carries how much: of the world's figures, and of the plan's output in a cut-off by process. */
final class EvidencePicture {

    private final Evidence evidence;
    private final Words words;

    EvidencePicture(StudyResult result, Words words) {
        evidence = result.plan().evidence();
        this.words = words;
    }

    /** Empty if nothing is graded. */
    Optional<Block.Picture> picture() {
        List<Bar> bars = new ArrayList<>();
        bar(words.say("picture.evidence.world"), evidence.observations(), Long::doubleValue)
                .ifPresent(bars::add);
        evidence.capacityByGrade()
                .forEach((process, shares) -> bar(words.names().process(process), shares, share -> share)
                        .ifPresent(bars::add));
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        String title = words.say("picture.evidence.title");
        List<Part> parts = Arrays.stream(Grade.values())
                .map(grade -> new Part(grade.name(), words.word("grade", grade.name())))
                .toList();
        return Optional.of(Block.Picture.of(
                words,
                new StackedBarChart(
                        "evidence",
                        title,
                        words.say(
                                "picture.evidence.description", words.figures().percent(evidence.assumptionShare())),
                        parts,
                        bars),
                title,
                "tables/evidence.csv"));
    }

    private <N> Optional<Bar> bar(String label, Map<Grade, N> amounts, Function<N, Double> number) {
        List<Double> values = Arrays.stream(Grade.values())
                .map(grade ->
                        Optional.ofNullable(amounts.get(grade)).map(number).orElse(0.0))
                .toList();
        double all = values.stream().mapToDouble(Double::doubleValue).sum();
        if (!(all > 0)) {
            return Optional.empty();
        }
        List<String> texts = values.stream()
                .map(value -> words.figures().percent(value / all))
                .toList();
        return Optional.of(new Bar(label, values, texts));
    }
}
