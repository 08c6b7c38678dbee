package org.avert.facility.cases.web;

import org.avert.facility.api.model.CasePageDto;
import org.avert.facility.api.model.CasePartDto;
import org.avert.facility.api.model.CaseStepDto;
import org.avert.facility.api.model.CaseSummaryDto;
import org.avert.facility.cases.CasePart;
import org.avert.facility.cases.CaseStep;
import org.avert.facility.cases.CaseSummary;
import org.avert.kit.paging.Page;

final class CaseMapper {
    private CaseMapper() {}

    static CasePartDto toDto(CasePart part) {
        return new CasePartDto(
                        part.summary().reference(),
                        "facility",
                        part.steps().stream().map(CaseMapper::toDto).toList())
                .title(part.summary().title())
                .state(part.summary().state());
    }

    static CasePageDto toDto(Page<CaseSummary> page) {
        return new CasePageDto(page.items().stream().map(CaseMapper::toDto).toList()).next(page.next());
    }

    private static CaseSummaryDto toDto(CaseSummary summary) {
        return new CaseSummaryDto(summary.reference(), summary.title(), summary.state(), summary.updatedAt());
    }

    private static CaseStepDto toDto(CaseStep step) {
        return new CaseStepDto(step.at(), step.kind(), step.actor(), step.summary())
                .state(step.status())
                .resource(step.resource());
    }
}
