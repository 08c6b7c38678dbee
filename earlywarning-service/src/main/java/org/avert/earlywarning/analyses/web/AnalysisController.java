package org.avert.earlywarning.analyses.web;

import java.net.URI;
import java.util.UUID;
import org.avert.earlywarning.analyses.AnalysisFilter;
import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.earlywarning.analyses.AnalysisService;
import org.avert.earlywarning.analyses.AnalysisSteps;
import org.avert.earlywarning.analyses.CouncilSteps;
import org.avert.earlywarning.analyses.File;
import org.avert.earlywarning.analyses.Stage;
import org.avert.earlywarning.api.AnalysesApi;
import org.avert.earlywarning.api.model.AnalysisContentDto;
import org.avert.earlywarning.api.model.AnalysisDto;
import org.avert.earlywarning.api.model.AnalysisOpeningDto;
import org.avert.earlywarning.api.model.AnalysisPageDto;
import org.avert.earlywarning.api.model.BureauViewSubmissionDto;
import org.avert.earlywarning.api.model.CourseDecisionDto;
import org.avert.earlywarning.api.model.CourseOutcomeDto;
import org.avert.earlywarning.api.model.LevelChangeDto;
import org.avert.earlywarning.api.model.OutcomeResultDto;
import org.avert.earlywarning.api.model.ReaderAssignmentDto;
import org.avert.earlywarning.api.model.StageDto;
import org.avert.earlywarning.api.model.StepReasonsDto;
import org.avert.earlywarning.patterns.PatternId;
import org.avert.kit.access.Level;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the caller may not see is not found before its body is read. */
@RestController
class AnalysisController implements AnalysesApi {
    private final AnalysisService analyses;
    private final AnalysisSteps steps;
    private final CouncilSteps council;

    AnalysisController(AnalysisService analyses, AnalysisSteps steps, CouncilSteps council) {
        this.analyses = analyses;
        this.steps = steps;
        this.council = council;
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> openAnalysis(String idempotencyKey, Mono<AnalysisOpeningDto> opening) {
        return opening.flatMap(dto -> analyses.open(new PatternId(dto.getPatternId()), dto.getTitle()))
                .map(file -> ResponseEntity.created(URI.create(
                                "/v1/analyses/" + file.analysis().id().value()))
                        .eTag(ETags.of(file.analysis().version()))
                        .body(AnalysisMapper.toDto(file)));
    }

    @Override
    public Mono<ResponseEntity<AnalysisPageDto>> listAnalyses(
            @Nullable String state, @Nullable StageDto stage, Integer limit, @Nullable String cursor) {
        var filter = new AnalysisFilter(state, stage == null ? null : Stage.valueOf(stage.name()));
        return analyses.list(filter, limit, cursor).map(AnalysisMapper::toDto).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> getAnalysis(UUID analysisId) {
        return analyses.get(new AnalysisId(analysisId)).map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> updateAnalysis(
            UUID analysisId, Mono<AnalysisContentDto> content, @Nullable String ifMatch) {
        var id = new AnalysisId(analysisId);
        return read(id, content)
                .flatMap(dto -> steps.write(id, ifMatch, AnalysisMapper.toDossier(dto)))
                .map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> assignReader(UUID analysisId, Mono<ReaderAssignmentDto> assignment) {
        var id = new AnalysisId(analysisId);
        return read(id, assignment)
                .flatMap(dto -> steps.name(id, AnalysisMapper.toReader(dto), dto.getReasons()))
                .map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> submitAnalysis(UUID analysisId, Mono<StepReasonsDto> reasons) {
        var id = new AnalysisId(analysisId);
        return read(id, reasons)
                .flatMap(dto -> steps.submit(id, dto.getReasons()))
                .map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> returnAnalysis(UUID analysisId, Mono<StepReasonsDto> reasons) {
        var id = new AnalysisId(analysisId);
        return read(id, reasons)
                .flatMap(dto -> steps.sendBack(id, dto.getReasons()))
                .map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> transmitAnalysis(UUID analysisId, Mono<StepReasonsDto> reasons) {
        var id = new AnalysisId(analysisId);
        return read(id, reasons)
                .flatMap(dto -> steps.transmit(id, dto.getReasons()))
                .map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> recordBureauView(UUID analysisId, Mono<BureauViewSubmissionDto> view) {
        var id = new AnalysisId(analysisId);
        return read(id, view)
                .flatMap(dto -> council.giveView(id, AnalysisMapper.toCourse(dto.getCourse()), dto.getView()))
                .map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> decideCourse(UUID analysisId, Mono<CourseDecisionDto> decision) {
        var id = new AnalysisId(analysisId);
        return read(id, decision)
                .flatMap(dto -> council.decide(
                        id,
                        AnalysisMapper.toDecidedCourse(dto.getCourse()),
                        dto.getReasons(),
                        AnalysisMapper.toReferral(dto.getReferral())))
                .map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> recordOutcome(UUID analysisId, Mono<CourseOutcomeDto> outcome) {
        var id = new AnalysisId(analysisId);
        return read(id, outcome).flatMap(dto -> outcome(id, dto)).map(AnalysisController::ok);
    }

    @Override
    public Mono<ResponseEntity<AnalysisDto>> setAnalysisLevel(UUID analysisId, Mono<LevelChangeDto> change) {
        var id = new AnalysisId(analysisId);
        return read(id, change)
                .flatMap(dto -> steps.classify(id, Level.valueOf(dto.getLevel().name()), dto.getReasons()))
                .map(AnalysisController::ok);
    }

    private Mono<File> outcome(AnalysisId id, CourseOutcomeDto dto) {
        return dto.getResult() == OutcomeResultDto.SUCCEEDED
                ? council.succeed(id, dto.getReasons())
                : council.fail(id, dto.getReasons());
    }

    private <T> Mono<T> read(AnalysisId id, Mono<T> body) {
        return analyses.demandVisible(id).then(body);
    }

    private static ResponseEntity<AnalysisDto> ok(File file) {
        return ResponseEntity.ok().eTag(ETags.of(file.analysis().version())).body(AnalysisMapper.toDto(file));
    }
}
