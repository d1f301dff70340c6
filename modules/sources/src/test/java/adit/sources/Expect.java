package adit.sources;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.Issue;

/** One expectation in one readable line: exactly one issue, with its place, its value and a word of its hint. */
final class Expect {

    private Expect() {}

    static void one(WorldCopy world, Issue.Severity severity, String code, String place, String value, String hint) {
        assertThat(world.issues()).as(code).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.file() + ":" + issue.row() + ":" + issue.column()).isEqualTo(place);
            assertThat(issue.value()).isEqualTo(value);
            assertThat(issue.hint()).contains(hint);
            assertThat(issue.message()).isNotBlank();
        });
    }

    static void error(WorldCopy world, String code, String place, String value, String hint) {
        one(world, Issue.Severity.ERROR, code, place, value, hint);
    }

    static void warning(WorldCopy world, String code, String place, String value, String hint) {
        one(world, Issue.Severity.WARNING, code, place, value, hint);
    }

    static void clean(WorldCopy world) {
        assertThat(world.issues()).isEmpty();
    }
}
