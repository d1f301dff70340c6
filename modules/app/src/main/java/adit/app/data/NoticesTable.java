package adit.app.data;

import adit.basics.Issue;
import adit.runs.files.ResultTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Notices as a table, to be sorted and counted. */
final class NoticesTable {

    private NoticesTable() {}

    /** First the notices as printed, then the single rows of those that summarise many. */
    static ResultTable of(List<Issue> issues, List<Issue> cases) {
        return ResultTable.of(
                "notices",
                "severity,code,file,row,column,value,message,try",
                Stream.concat(issues.stream(), cases.stream())
                        .map(NoticesTable::row)
                        .toList());
    }

    private static List<Object> row(Issue issue) {
        return List.of(
                issue.severity().name().toLowerCase(Locale.ROOT),
                issue.code(),
                issue.file(),
                issue.row(),
                issue.column(),
                issue.value(),
                issue.message(),
                issue.hint());
    }
}
