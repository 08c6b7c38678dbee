package org.avert.earlywarning.cases.web;

import java.util.Map;
import org.avert.earlywarning.analyses.Analysis;
import org.avert.earlywarning.analyses.File;
import org.avert.earlywarning.analyses.Step;
import org.avert.earlywarning.api.model.CasePageDto;
import org.avert.earlywarning.api.model.CasePartDto;
import org.avert.earlywarning.api.model.CaseStepDto;
import org.avert.earlywarning.api.model.CaseSummaryDto;
import org.avert.kit.paging.Page;

final class CaseMapper {
    private static final int LONGEST_SUMMARY = 500;

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("analyst-assigned", "Another analyst works on the analysis."),
            Map.entry("reader-named", "A reader was named on the file."),
            Map.entry("analysis-written", "The analyst wrote the analysis."),
            Map.entry("analysis-submitted", "The analysis was submitted to the High Commissioner."),
            Map.entry("analysis-returned", "The High Commissioner returned the analysis."),
            Map.entry("analysis-transmitted", "The High Commissioner transmitted the analysis to the President."),
            Map.entry("bureau-consulted", "A member of the Bureau gave a view."),
            Map.entry("course-decided", "The President decided the course of action."),
            Map.entry("referral-made", "The President referred the State to the implementation facility."),
            Map.entry("escalation-decided", "The President decided on a further course of action."),
            Map.entry("course-succeeded", "The course of action succeeded."),
            Map.entry("course-failed", "The course of action failed."),
            Map.entry("referral-approved", "The committee approved the application."),
            Map.entry("referral-declined", "The committee declined the application."),
            Map.entry("referral-deferred", "The committee deferred its decision."));

    private CaseMapper() {}

    static CasePartDto toDto(File file) {
        var analysis = file.analysis();
        var resource = "/v1/analyses/" + analysis.id().value();
        return new CasePartDto(
                        analysis.reference().value(),
                        "earlywarning",
                        file.steps().stream().map(step -> toDto(step, resource)).toList())
                .title(analysis.dossier().title())
                .state(analysis.situation().state());
    }

    private static CaseStepDto toDto(Step step, String resource) {
        return new CaseStepDto(step.at(), step.step(), step.actor(), summary(step))
                .state(step.stage().name())
                .resource(resource);
    }

    /** The reasons that were given say most; a step that needs none is told in a sentence. */
    private static String summary(Step step) {
        var reasons = step.reasons();
        var summary = reasons == null ? SENTENCES.getOrDefault(step.step(), step.step()) : reasons;
        return summary.length() <= LONGEST_SUMMARY ? summary : summary.substring(0, LONGEST_SUMMARY - 1) + "…";
    }

    static CasePageDto toDto(Page<Analysis> page) {
        return new CasePageDto(page.items().stream().map(CaseMapper::toDto).toList()).next(page.next());
    }

    private static CaseSummaryDto toDto(Analysis analysis) {
        return new CaseSummaryDto(
                        analysis.reference().value(), analysis.dossier().title(), analysis.updatedAt())
                .state(analysis.situation().state());
    }
}
