package adit.brief.plan.answer;

import adit.basics.FormId;
import adit.plandata.question.Question;
import adit.plandata.question.Serve;
import adit.plandata.question.Target;
import adit.study.StudyResult;
import adit.text.Catalogue;
import adit.text.Figures;
import adit.text.Language;
import adit.text.Names;
import adit.text.Words;
import java.util.stream.Collectors;

/** What a plan asks, in names for people. */
public final class PlanNames {

    private final Question question;
    private final String title;
    private final Names names;
    private final Language language;

    public PlanNames(StudyResult result, Words words) {
        question = result.study().question();
        title = result.study().title();
        names = words.names();
        language = words.language();
    }

    /** What the study asks; its own title is in English. */
    public String title() {
        String until = String.valueOf(
                question.targets().stream().mapToInt(Target::from).min().orElseThrow());
        return language == Language.EN
                ? title
                : Catalogue.of(language)
                        .say("brief.question", names.coalition(), targetForms(), names.supplier(), until);
    }

    /** The forms that the targets speak of. */
    public String targetForms() {
        return question.targetForms().stream()
                .sorted(java.util.Comparator.comparing(FormId::code))
                .map(names::form)
                .collect(Collectors.joining(Catalogue.of(language).say("list.comma")));
    }

    /** The demand at its first mention: the name of a form is inserted as a term, since it may have no plural. */
    public String demand() {
        String key = isOfMembers() ? "demand.form.members" : "demand.form.everyone";
        return Catalogue.of(language).say(key, names.supplier(), targetForms());
    }

    /** Whose demand coverage is of: demand outside China, or the members' demand. */
    public String whose() {
        return Catalogue.of(language).say(isOfMembers() ? "demand.members" : "demand.everyone", names.supplier());
    }

    /** Whose costs are those of the plan: all places outside China together, or the members together. */
    public String together() {
        return Catalogue.of(language).say(isOfMembers() ? "cost.members" : "cost.everyone", names.supplier());
    }

    /** True if neither demand nor supply of places that are not members counts. */
    public boolean isOfMembers() {
        return question.serve() == Serve.MEMBERS;
    }

    /** Example: at least 65 % of demand outside China covered if China stops exporting, from 2030 on. */
    public String target(Target target) {
        return target(target, whose());
    }

    /** The same in words for the demand that are given. */
    public String target(Target target, String demand) {
        String level = Figures.of(language).stated(target.level());
        String from = String.valueOf(target.from());
        return switch (target) {
            case Target.Coverage coverage ->
                Catalogue.of(language).say("target.coverage", level, names.supplier(), from, demand);
            case Target.Share share ->
                Catalogue.of(language).say("target.share", level, names.coalition(), names.supplier(), from);
        };
    }
}
