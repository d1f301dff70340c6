package adit.app;

import adit.app.runs.AuditOutcome;
import adit.app.runs.RunAnswer;
import adit.app.runs.RunListener;
import adit.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A face that keeps what it is shown, in the order in which it is shown. */
final class RecordingListener implements RunListener {

    final List<String> shown = new ArrayList<>();

    @Override
    public void warn(String what, String why) {
        shown.add("warning: " + what + " " + why);
    }

    @Override
    public void answer(RunAnswer answer) throws IOException {
        shown.add(answer.text(Language.EN, 100, false));
        shown.add(answer.json());
    }

    @Override
    public void audited(AuditOutcome outcome) {
        shown.add(outcome.words(Language.EN));
    }
}
