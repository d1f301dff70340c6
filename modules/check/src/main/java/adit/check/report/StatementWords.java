package adit.check.report;

import adit.check.verdict.CheckResult;
import adit.check.verdict.CheckedStatement;
import adit.check.verdict.StudyLink;
import adit.plandata.question.Serve;
import adit.study.RunVerdict;
import java.util.List;
import java.util.stream.Collectors;

/** The words about statements, and about the studies that test them, that terminal and page share. */
final class StatementWords {

    private final CheckResult result;
    private final Messages messages;

    StatementWords(CheckResult result, Messages messages) {
        this.result = result;
        this.messages = messages;
    }

    /** Every study that tests a statement, once. */
    List<StudyLink> tests() {
        return result.statements().stream()
                .flatMap(statement -> statement.tests().stream())
                .distinct()
                .toList();
    }

    /** Opinion, forecast or intention. */
    String statement(CheckedStatement statement) {
        return messages.get("statement." + statement.statement().kind().name());
    }

    /** The names of the studies that test a statement. */
    String tested(CheckedStatement statement) {
        return messages.get("statement.test")
                + " "
                + statement.tests().stream().map(StudyLink::name).collect(Collectors.joining(messages.get("comma")));
    }

    /** What a study says. */
    String test(StudyLink link) {
        return link.name()
                + messages.get("colon")
                + link.run()
                        .map(run -> run(link, run))
                        .orElseGet(() -> messages.get("run.none", link.title(), link.command()));
    }

    private String run(StudyLink link, RunVerdict run) {
        String whose = messages.get(run.serve() == Serve.MEMBERS ? "run.members" : "run.everyone");
        if (run.reachable()) {
            return messages.get("run.reachable", link.title(), run.askedYear()) + whose;
        }
        return run.earliestYear()
                        .map(year -> messages.get("run.unreachable", link.title(), run.askedYear(), year))
                        .orElseGet(() -> messages.get("run.never", link.title(), run.askedYear()))
                + whose;
    }
}
