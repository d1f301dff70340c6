package adit.audit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import adit.runs.audit.AuditReport;
import adit.runs.audit.Check;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small mistakes in the source code of the planner: the audit, which does not use that code, must notice each of them. */
final class A07_MutationsTest {

    private static final List<MutationCase> CASES = MutationCase.all();

    static List<Mutation> mutations() {
        return Mutations.ALL;
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void everyMistakeIsNoticed(Mutation mutation) throws Exception {
        MutatedPlanner planner = MutatedPlanner.with(mutation);
        Optional<String> noticed = Optional.empty();
        for (int k = 0; k < CASES.size() && noticed.isEmpty(); k++) {
            noticed = noticed(planner, CASES.get(k));
        }
        assertThat(noticed).as(mutation.toString()).isPresent();
    }

    /** What notices a mistake in a case: failed checks, or the planner itself, which ends with an exception. */
    private static Optional<String> noticed(MutatedPlanner planner, MutationCase asked)
            throws ReflectiveOperationException {
        PlanClaims claims;
        try {
            claims = PlanClaims.of(planner.plan(asked.world(), asked.question()));
        } catch (RuntimeException ended) {
            return Optional.of(asked.name() + ": " + ended);
        }
        List<String> failed =
                audit(asked, claims).failures().stream().map(Check::name).toList();
        return failed.isEmpty() ? Optional.empty() : Optional.of(asked.name() + ": " + failed);
    }

    private static AuditReport audit(MutationCase asked, PlanClaims claims) {
        return PlanAudit.audit(asked.world(), asked.question(), claims);
    }

    @Test
    void aPlannerWithoutMistakesPasses() throws Exception {
        MutatedPlanner planner = MutatedPlanner.unchanged();
        for (MutationCase asked : CASES) {
            AuditReport report = audit(asked, PlanClaims.of(planner.plan(asked.world(), asked.question())));
            assertThat(report.failures())
                    .as(asked.name() + "\n" + report.text())
                    .isEmpty();
        }
    }

    /** A mutant is not the planner of the test's own class path. */
    @Test
    void aMutantIsLoadedFromItsOwnClasses() throws Exception {
        Mutation ends = Mutation.wrong(
                "Planner",
                "return new Run(world,",
                "if (true) throw new IllegalStateException(\"mutant\"); return new Run(world,",
                "ends");
        MutatedPlanner planner = MutatedPlanner.with(ends);
        MutationCase first = CASES.getFirst();
        assertThatThrownBy(() -> planner.plan(first.world(), first.question()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mutant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such text", "private final"})
    void aTextThatDoesNotOccurExactlyOnceIsRefused(String text) {
        Mutation mutation = Mutation.wrong("Planner", text, "", "nothing");
        assertThatThrownBy(mutation::source)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }
}
