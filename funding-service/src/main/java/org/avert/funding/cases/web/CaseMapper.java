package org.avert.funding.cases.web;

import org.avert.funding.api.model.CasePartDto;
import org.avert.funding.api.model.CaseStepDto;
import org.avert.funding.api.model.FundingCaseDto;
import org.avert.funding.api.model.FundingCaseListDto;
import org.avert.funding.cases.CaseService.CaseFile;
import org.avert.funding.cases.CaseStep;
import org.avert.funding.cases.FundingCase;
import org.avert.kit.paging.Page;

final class CaseMapper {
    private CaseMapper() {}

    static CasePartDto part(CaseFile file) {
        return new CasePartDto(
                        file.about().reference().toString(),
                        "funding",
                        file.steps().stream().map(CaseMapper::step).toList())
                .title(file.about().title())
                .state(file.about().state());
    }

    private static CaseStepDto step(CaseStep step) {
        return new CaseStepDto(step.at(), step.step(), step.actor(), step.summary())
                .state(step.state())
                .resource(step.resource());
    }

    static FundingCaseListDto list(Page<FundingCase> page) {
        return new FundingCaseListDto(
                        page.items().stream().map(CaseMapper::fundingCase).toList())
                .next(page.next());
    }

    private static FundingCaseDto fundingCase(FundingCase found) {
        return new FundingCaseDto(found.reference().toString(), found.title(), found.state(), found.updatedAt());
    }
}
