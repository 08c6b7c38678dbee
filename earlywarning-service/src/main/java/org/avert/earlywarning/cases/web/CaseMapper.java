package org.avert.earlywarning.cases.web;

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

    private static String summary(Step step) {
        var reasons = step.reasons();
        var words = step.step().replace('-', ' ');
        var summary = reasons == null ? words : words + ": " + reasons;
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
