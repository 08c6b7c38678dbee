package org.avert.earlywarning.analyses.web;

import java.util.List;
import org.avert.earlywarning.analyses.Analysis;
import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.earlywarning.analyses.BureauView;
import org.avert.earlywarning.analyses.Course;
import org.avert.earlywarning.analyses.Dossier;
import org.avert.earlywarning.analyses.File;
import org.avert.earlywarning.analyses.NamedReader;
import org.avert.earlywarning.analyses.Referral;
import org.avert.earlywarning.analyses.RiskFactorCode;
import org.avert.earlywarning.analyses.Step;
import org.avert.earlywarning.api.model.AnalysisContentDto;
import org.avert.earlywarning.api.model.AnalysisDto;
import org.avert.earlywarning.api.model.AnalysisPageDto;
import org.avert.earlywarning.api.model.AnalysisStepDto;
import org.avert.earlywarning.api.model.AnalysisSummaryDto;
import org.avert.earlywarning.api.model.BureauViewDto;
import org.avert.earlywarning.api.model.ConfidentialityDto;
import org.avert.earlywarning.api.model.CourseDto;
import org.avert.earlywarning.api.model.OpeningDto;
import org.avert.earlywarning.api.model.PersonReferenceDto;
import org.avert.earlywarning.api.model.ReaderAssignmentDto;
import org.avert.earlywarning.api.model.ReaderDto;
import org.avert.earlywarning.api.model.ReaderDutyDto;
import org.avert.earlywarning.api.model.ReferralDto;
import org.avert.earlywarning.api.model.RiskFactorCodeDto;
import org.avert.earlywarning.api.model.RiskFactorDto;
import org.avert.earlywarning.api.model.StageDto;
import org.avert.earlywarning.api.model.ViolationTypeDto;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.confidentiality.Opening;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;

final class AnalysisMapper {
    private AnalysisMapper() {}

    static AnalysisDto toDto(File file) {
        var analysis = file.analysis();
        return new AnalysisDto(
                        analysis.id().value(),
                        analysis.reference().value(),
                        analysis.pattern().value(),
                        analysis.situation().state(),
                        ViolationTypeDto.valueOf(analysis.situation().type().name()),
                        StageDto.valueOf(analysis.stage().name()),
                        ConfidentialityDto.valueOf(analysis.level().name()),
                        toDto(analysis.dossier()),
                        file.steps().stream().map(AnalysisMapper::toDto).toList(),
                        analysis.createdAt(),
                        analysis.updatedAt())
                .area(analysis.situation().area())
                .course(toDto(analysis.course()))
                .readers(file.readers().stream().map(AnalysisMapper::toDto).toList())
                .bureauViews(file.views().stream().map(AnalysisMapper::toDto).toList())
                .openings(file.openings().stream()
                        .map(opening -> toDto(analysis.id(), opening))
                        .toList());
    }

    private static OpeningDto toDto(AnalysisId analysis, Opening opening) {
        var person = opening.person();
        return new OpeningDto(
                        opening.id(),
                        analysis.value(),
                        new PersonReferenceDto(person.issuer(), person.subject()),
                        opening.office(),
                        opening.reason(),
                        opening.openedAt(),
                        opening.until())
                .endedAt(opening.endedAt());
    }

    private static AnalysisContentDto toDto(Dossier dossier) {
        return new AnalysisContentDto(dossier.title())
                .findings(dossier.findings())
                .riskFactors(dossier.riskFactors().stream()
                        .map(AnalysisMapper::toDto)
                        .toList())
                .rootCauses(dossier.rootCauses())
                .recommendation(dossier.recommendation());
    }

    private static RiskFactorDto toDto(Dossier.RiskFactor found) {
        return new RiskFactorDto(RiskFactorCodeDto.fromValue(found.factor().name()), found.assessment());
    }

    private static AnalysisStepDto toDto(Step step) {
        return new AnalysisStepDto(
                        step.at(),
                        step.step(),
                        step.actor(),
                        StageDto.valueOf(step.stage().name()))
                .reasons(step.reasons());
    }

    private static ReaderDto toDto(NamedReader reader) {
        var person = reader.person();
        return new ReaderDto(
                new PersonReferenceDto(person.issuer(), person.subject()),
                ReaderDutyDto.valueOf(reader.duty().name()));
    }

    private static BureauViewDto toDto(BureauView view) {
        return new BureauViewDto(view.at(), view.round(), view.view()).course(toDto(view.course()));
    }

    private static @Nullable CourseDto toDto(@Nullable Course course) {
        return course == null ? null : CourseDto.valueOf(course.name());
    }

    static AnalysisPageDto toDto(Page<Analysis> page) {
        return new AnalysisPageDto(
                        page.items().stream().map(AnalysisMapper::toSummary).toList())
                .next(page.next());
    }

    private static AnalysisSummaryDto toSummary(Analysis analysis) {
        return new AnalysisSummaryDto(
                        analysis.id().value(),
                        analysis.reference().value(),
                        analysis.dossier().title(),
                        analysis.situation().state(),
                        ViolationTypeDto.valueOf(analysis.situation().type().name()),
                        StageDto.valueOf(analysis.stage().name()),
                        analysis.updatedAt())
                .course(toDto(analysis.course()));
    }

    static Dossier toDossier(AnalysisContentDto dto) {
        var factors = dto.getRiskFactors();
        var causes = dto.getRootCauses();
        return new Dossier(
                dto.getTitle(),
                dto.getFindings(),
                factors == null
                        ? List.of()
                        : factors.stream().map(AnalysisMapper::toRiskFactor).toList(),
                causes == null ? List.of() : causes,
                dto.getRecommendation());
    }

    private static Dossier.RiskFactor toRiskFactor(RiskFactorDto dto) {
        return new Dossier.RiskFactor(RiskFactorCode.valueOf(dto.getFactor().getValue()), dto.getAssessment());
    }

    static NamedReader toReader(ReaderAssignmentDto dto) {
        var person = dto.getPerson();
        return new NamedReader(
                new PersonRef(person.getIssuer().toString(), person.getSubject()),
                NamedReader.Duty.valueOf(dto.getDuty().name()));
    }

    static @Nullable Course toCourse(@Nullable CourseDto course) {
        return course == null ? null : toDecidedCourse(course);
    }

    static Course toDecidedCourse(CourseDto course) {
        return Course.valueOf(course.name());
    }

    static @Nullable Referral toReferral(@Nullable ReferralDto dto) {
        return dto == null ? null : new Referral(dto.getTitle(), dto.getReasons());
    }
}
