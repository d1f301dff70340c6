package adit.charts;

import com.caoccao.javet.enums.JSRuntimeType;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.interop.loader.JavetLibLoader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * Draws pictures, with Apache ECharts in V8. One of these draws any number of pictures, one after the other; the same chart
 * and look give the same bytes. Close it to free the engine.
 */
public final class Charts implements AutoCloseable {

    private static final List<String> SCRIPTS =
            List.of("common.js", "line.js", "bar.js", "stacked.js", "timeline.js", "sankey.js", "map.js");

    private final JsonMapper json = JsonMapper.builder().build();
    private final V8Runtime engine;

    private Charts(V8Runtime engine) {
        this.engine = engine;
    }

    /** Whether pictures can be drawn here: the engine is native, and not every platform has it. */
    public static boolean available() {
        return Engine.AVAILABLE;
    }

    /**
     * Starts the engine.
     *
     * @throws ChartException if there is none for this platform
     */
    public static Charts open() {
        try {
            if (!available()) {
                throw new LinkageError("no native library for this platform");
            }
            V8Runtime engine = V8Host.getV8Instance().createV8Runtime();
            Charts charts = new Charts(engine);
            charts.load();
            return charts;
        } catch (JavetException | LinkageError absent) {
            throw new ChartException("pictures cannot be drawn here: V8 does not start", absent);
        }
    }

    private void load() throws JavetException {
        run(Resources.text("engine.js"));
        run(Resources.script("echarts", "5.3.1", "dist/echarts.min.js"));
        run(Resources.script("d3-array", "3.2.4", "dist/d3-array.min.js"));
        run(Resources.script("d3-geo", "3.1.1", "dist/d3-geo.min.js"));
        for (String script : SCRIPTS) {
            run(Resources.text(script));
        }
    }

    private void run(String script) throws JavetException {
        engine.getExecutor(script).executeVoid();
    }

    /**
     * A picture.
     *
     * @return an SVG document that stands alone or in a page, without XML declaration
     * @throws ChartException if drawing fails, which no chart that could be made should bring about
     */
    public synchronized String svg(Chart chart, Look look) {
        try {
            if (chart instanceof MapChart) {
                loadWorld();
            }
            String drawn = engine.getGlobalObject()
                    .invokeString(
                            "draw", chart.getClass().getSimpleName(), json.writeValueAsString(chart), settings(look));
            return new SvgFinish(chart, look).of(drawn);
        } catch (JavetException | JsonProcessingException | RuntimeException failed) {
            throw new ChartException("chart " + chart.name() + " cannot be drawn: " + failed.getMessage(), failed);
        }
    }

    private void loadWorld() throws JavetException {
        if (!engine.getGlobalObject().has("world")) {
            engine.getGlobalObject().invokeVoid("takeWorld", Resources.text("world.json"));
        }
    }

    private String settings(Look look) throws JsonProcessingException {
        return json.writeValueAsString(Map.of(
                "width", look.width(),
                "height", look.height(),
                "colours", Palette.brushes(look.mode())));
    }

    @Override
    public synchronized void close() {
        try {
            engine.close();
        } catch (JavetException leaking) {
            throw new ChartException("the engine for pictures does not close", leaking);
        }
    }

    /** Tried once. */
    private static final class Engine {

        static final boolean AVAILABLE = starts();

        private static boolean starts() {
            try {
                // complains quietly where getV8Instance would print
                new JavetLibLoader(JSRuntimeType.V8).getResourceFileName();
                return V8Host.getV8Instance().isLibraryLoaded();
            } catch (JavetException | RuntimeException | LinkageError absent) {
                return false;
            }
        }
    }
}
