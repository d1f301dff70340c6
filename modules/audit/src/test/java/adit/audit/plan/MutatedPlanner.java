package adit.audit.plan;

import adit.basics.Watch;
import adit.math.lp.LpSolver;
import adit.math.solver.HighsSolver;
import adit.plandata.question.Question;
import adit.plandata.result.PlanResult;
import adit.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The planner, loaded a second time, with some of its classes compiled from other sources. Questions, worlds, results and solvers
 * are those of the test.
 */
final class MutatedPlanner {

    private static final JavaCompiler COMPILER =
            Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the test needs a JDK");
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(diagnostic -> {}, null, null);
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-nowarn", "-classpath", System.getProperty("java.class.path", ""));

    private final Class<?> planner;

    private MutatedPlanner(Map<String, byte[]> changed) throws ClassNotFoundException {
        planner = new PlannerFirst(changed).loadClass("adit.plan.Planner");
    }

    /** The planner as it is. */
    static MutatedPlanner unchanged() throws ClassNotFoundException {
        return new MutatedPlanner(Map.of());
    }

    /** The planner with one mistake. */
    static MutatedPlanner with(Mutation mutation) throws ClassNotFoundException, IOException {
        return new MutatedPlanner(compiled(mutation.className(), mutation.source()));
    }

    /**
     * Its answer.
     *
     * @throws RuntimeException with which the planner ended
     */
    PlanResult plan(World world, Question question) throws ReflectiveOperationException {
        Object instance =
                planner.getConstructor(LpSolver.class, Watch.class).newInstance(new HighsSolver(), Watch.silent());
        try {
            return (PlanResult)
                    planner.getMethod("plan", World.class, Question.class).invoke(instance, world, question);
        } catch (InvocationTargetException ended) {
            if (ended.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw ended;
        }
    }

    /** The class files of a source, by class name. */
    private static Map<String, byte[]> compiled(String className, String source) {
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        StringWriter messages = new StringWriter();
        boolean done = COMPILER.getTask(
                        messages,
                        new InMemory(FILES, written),
                        null,
                        OPTIONS,
                        null,
                        List.of(new SourceText(className, source)))
                .call();
        if (!done) {
            throw new IllegalStateException("a mutated class does not compile: " + messages);
        }
        Map<String, byte[]> files = new HashMap<>();
        written.forEach((name, bytes) -> files.put(name, bytes.toByteArray()));
        return files;
    }

    /** A source file that is only a text. */
    private static final class SourceText extends SimpleJavaFileObject {
        private final String text;

        SourceText(String className, String text) {
            super(URI.create("text:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps class files instead of writing them. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written;

        InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> written) {
            super(files);
            this.written = written;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }

    /** Loads the planner's packages itself, changed classes first, and leaves everything else to the test. */
    private static final class PlannerFirst extends ClassLoader {
        private final Map<String, byte[]> changed;

        PlannerFirst(Map<String, byte[]> changed) {
            super(MutatedPlanner.class.getClassLoader());
            this.changed = changed;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("adit.plan.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                byte[] bytes = bytes(name);
                return defineClass(name, bytes, 0, bytes.length);
            }
        }

        private byte[] bytes(String name) throws ClassNotFoundException {
            byte[] mutated = changed.get(name);
            if (mutated != null) {
                return mutated;
            }
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    throw new ClassNotFoundException(name);
                }
                return file.readAllBytes();
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
