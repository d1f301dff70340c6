package adit.architecture.broken.brief;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;

/** Breaks: the script engine is called from one package. */
public final class RunsAScript {

    private RunsAScript() {}

    static int two() throws JavetException {
        try (var engine = V8Host.getV8Instance().createV8Runtime()) {
            return engine.getExecutor("1 + 1").executeInteger();
        }
    }
}
