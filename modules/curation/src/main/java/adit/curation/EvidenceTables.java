package adit.curation;

import adit.runs.files.ResultTable;
import adit.world.Erratum;
import adit.world.Observation;
import adit.world.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Evidence as tables: cells, observations, sources. */
public final class EvidenceTables {

    private EvidenceTables() {}

    public static List<ResultTable> of(Evidence evidence) {
        return List.of(cells(evidence), observations(evidence), sources(evidence));
    }

    private static ResultTable cells(Evidence evidence) {
        List<List<Object>> rows = new ArrayList<>();
        for (CellEvidence cell : evidence.cells()) {
            rows.add(List.of(
                    cell.observed().cell().toString(),
                    cell.observed().cell().attribute().word(),
                    cell.observed().value(),
                    cell.observed().estimate().low(),
                    cell.observed().estimate().high(),
                    cell.observed().chosen().unit(),
                    cell.observed().grade().name(),
                    cell.decided().name().toLowerCase(Locale.ROOT),
                    cell.ranked().size(),
                    cell.spread().smallest(),
                    cell.spread().largest(),
                    number(cell.spread().relative())));
        }
        return ResultTable.of(
                "cells",
                "cell,attribute,value,low,high,unit,grade,decided-by,observations,smallest,largest,spread [share]",
                rows);
    }

    static Object number(java.util.OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : ResultTable.NOT_REPORTED;
    }

    private static ResultTable observations(Evidence evidence) {
        List<List<Object>> rows = new ArrayList<>();
        for (CellEvidence cell : evidence.cells()) {
            for (Observation each : cell.ranked()) {
                String state = each.equals(cell.observed().chosen()) ? "used" : "not-used";
                rows.add(row(evidence, each, state, "", ""));
            }
            for (Erratum erratum : cell.observed().corrected()) {
                String by = erratum.correctedBy().code();
                rows.add(row(evidence, erratum.stated(), "corrected", by, erratum.reason()));
            }
        }
        return ResultTable.of(
                "observations",
                "cell,state,value,low,high,unit,grade,source,publisher,published,file,row,note,corrected-by,correction",
                rows);
    }

    private static List<Object> row(Evidence evidence, Observation each, String state, String by, String reason) {
        return List.of(
                each.cell().toString(),
                state,
                each.estimate().value(),
                each.estimate().low(),
                each.estimate().high(),
                each.unit(),
                each.grade().name(),
                each.source().code(),
                evidence.world()
                        .findSource(each.source())
                        .map(Source::publisher)
                        .orElse(""),
                evidence.published(each),
                each.where().file(),
                each.where().row(),
                each.note(),
                by,
                reason);
    }

    private static ResultTable sources(Evidence evidence) {
        List<List<Object>> rows = new ArrayList<>();
        evidence.sources()
                .forEach(source -> rows.add(List.of(
                        source.id().code(),
                        source.title(),
                        source.publisher(),
                        source.published(),
                        source.kind(),
                        source.url())));
        return ResultTable.of("sources", "source,title,publisher,published,kind,url", rows);
    }
}
