package adit.check.report;

import adit.basics.FormId;
import adit.basics.SourceId;
import adit.check.claim.Amount;
import adit.check.claim.Claim;
import adit.check.claim.ClaimTime;
import adit.check.claim.Measure;
import adit.check.claim.Measure.Base;
import adit.check.claim.Measure.Kind;
import adit.check.claim.Modality;
import adit.check.verdict.Hint;
import adit.check.verdict.SourceFigure;
import adit.check.words.Gazetteer;
import adit.text.Language;
import adit.world.Commodity;
import adit.world.Source;
import adit.world.Stage;
import adit.world.World;
import java.util.List;
import java.util.stream.Collectors;

/** Claims and figures in words of one language. */
final class Labels {

    /** Fixed words of notes: how imports are counted. */
    private static final List<String> NOTES = List.of("by-mass", "by-value", "from-outside");

    private final Messages messages;
    private final Gazetteer gazetteer;
    private final World world;
    private final ClaimFigures figures;

    Labels(Messages messages, Gazetteer gazetteer, World world) {
        this.messages = messages;
        this.gazetteer = gazetteer;
        this.world = world;
        figures = new ClaimFigures(messages);
    }

    Messages messages() {
        return messages;
    }

    private boolean english() {
        return messages.language() == Language.EN;
    }

    /** Name of a form. */
    String form(FormId id) {
        return world.findForm(id)
                .map(form -> english() ? form.name() : form.nameJa())
                .orElse(id.code());
    }

    String commodity(String commodity) {
        if (gazetteer.isAbsent(commodity)) {
            return gazetteer.absentName(commodity, messages.language());
        }
        Commodity named = world.vocabulary().commodity(commodity);
        return english() ? named.name() : named.nameJa();
    }

    /** What a claim has for a stage: a control, an open stage, or a stage of the world. */
    String stage(String stage) {
        return messages.find("stage." + stage).orElseGet(() -> {
            Stage named = world.vocabulary().stage(stage);
            return english() ? named.name() : named.nameJa();
        });
    }

    String place(String code) {
        return gazetteer.name(code, messages.language());
    }

    /** Title and publisher of a source. */
    String source(SourceId id) {
        return world.findSource(id).map(Source::title).orElse(id.code());
    }

    /** Ids of sources. */
    static String ids(List<SourceId> sources) {
        return sources.stream().map(SourceId::code).collect(Collectors.joining(" "));
    }

    /** What a claim is about, without its number: place, commodity, stage, measure, time. */
    String subject(Claim claim, boolean withCommodity) {
        StringBuilder words = new StringBuilder(place(claim.place()));
        if (withCommodity) {
            words.append(messages.get("comma")).append(commodity(claim.commodity()));
        }
        words.append(messages.get("comma")).append(stage(claim.stage()));
        words.append(messages.get("comma"))
                .append(messages.get("measure." + claim.measure().word()));
        claim.other().ifPresent(other -> words.append(other(claim, other)));
        return words.append(when(claim.when())).toString();
    }

    private String other(Claim claim, String other) {
        Measure measure = claim.measure();
        if (measure.of() == Base.POLICY) {
            return messages.get("claim.against", place(other));
        }
        return measure.of().isImports() && measure.kind() == Kind.SHARE
                ? messages.get("claim.importer", place(other))
                : messages.get("comma") + messages.get("claim.with", place(other));
    }

    private String when(ClaimTime when) {
        if (when.since().isPresent() && when.year().isPresent()) {
            return messages.get(
                    "claim.change", when.since().getAsInt(), when.year().getAsInt());
        }
        if (when.since().isPresent()) {
            return messages.get("claim.since", when.since().getAsInt());
        }
        if (when.month().isPresent() && when.year().isPresent()) {
            return messages.get(
                    "claim.month", when.year().getAsInt(), when.month().getAsInt());
        }
        return when.year().isPresent() ? messages.get("claim.year", when.year().getAsInt()) : "";
    }

    /** The number that a claim states, with its qualifier. */
    String amount(Claim claim) {
        Amount amount = claim.amount();
        String number = amount.modality() == Modality.RANGE
                ? figures.range(amount.low(), amount.high(), claim.measure(), amount.step())
                : figures.of(amount.low(), claim.measure(), amount.step());
        String meant = messages.get("modality." + amount.modality().name(), number);
        return claim.negated() ? messages.get("claim.negated", meant) : meant;
    }

    /** A figure of a source. */
    String value(SourceFigure finding) {
        return finding.measure().of() == Base.POLICY
                ? control(finding)
                : figures.of(finding.estimate().value(), finding.measure(), 0);
    }

    /** The range of a figure; empty for controls and ranks. */
    String range(SourceFigure finding) {
        if (finding.measure().of() == Base.POLICY || finding.measure().kind() == Kind.RANK) {
            return "";
        }
        return figures.range(finding.estimate().low(), finding.estimate().high(), finding.measure(), 0);
    }

    /** Form of a figure, with what the note adds. */
    String what(SourceFigure finding) {
        String form = form(finding.form());
        if (finding.measure().of() == Base.POLICY || finding.note().isEmpty()) {
            return form;
        }
        return messages.get("named", form, note(finding.note()));
    }

    /** A note with its fixed words in the language of the report. */
    private String note(String note) {
        String words = note;
        for (String each : NOTES) {
            words = words.replace(each, messages.get("note." + each));
        }
        return words;
    }

    /** A control as kind, target and days, from a note such as {@code ban USA 2024-12-03/2026-11-27}. */
    private String control(SourceFigure finding) {
        String[] parts = finding.note().split(" ", -1);
        String[] days = parts[parts.length - 1].split("/", -1);
        String against = parts.length > 2 ? messages.get("control.against", place(parts[1])) : "";
        String until = days.length > 1 && !days[1].isEmpty() ? messages.get("control.until", days[1]) : "";
        return messages.get("control.days", messages.get("control." + parts[0]), against, days[0], until);
    }

    /** A hint in one sentence. */
    String hint(Hint hint) {
        SourceFigure finding = hint.finding();
        return messages.get(
                "hint." + hint.kind().name(),
                value(finding),
                form(finding.form()),
                finding.year(),
                measure(finding),
                messages.get("measure." + finding.measure().word()),
                place(finding.place()),
                value(finding));
    }

    private String measure(SourceFigure finding) {
        String words = messages.get("measure." + finding.measure().word());
        String first = finding.note().split(" ", -1)[0];
        if (!finding.measure().of().isImports() || first.isEmpty()) {
            return words;
        }
        return NOTES.contains(first)
                ? messages.get("named", words, note(finding.note()))
                : messages.get(
                                "named",
                                words,
                                note(finding.note().substring(first.length()).strip()))
                        + messages.get("claim.importer", place(first));
    }
}
