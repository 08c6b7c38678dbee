package org.avert.earlywarning.detection.web;

import org.avert.earlywarning.api.model.CriteriaDto;
import org.avert.earlywarning.api.model.CriteriaPageDto;
import org.avert.earlywarning.api.model.DetectionDto;
import org.avert.earlywarning.api.model.GravityDto;
import org.avert.earlywarning.api.model.JobStateDto;
import org.avert.earlywarning.api.model.ViolationTypeDto;
import org.avert.earlywarning.detection.DetectionService;
import org.avert.earlywarning.patterns.Criteria;
import org.avert.kit.paging.Page;

final class DetectionMapper {
    private DetectionMapper() {}

    static DetectionDto toDto(DetectionService.Progress progress) {
        var detection = progress.detection();
        var job = progress.job();
        return new DetectionDto(
                        detection.id(),
                        JobStateDto.valueOf(job.state().name()),
                        detection.from(),
                        detection.to(),
                        detection.criteria(),
                        progress.count("situations"),
                        progress.count("alarms"),
                        progress.count("raised"),
                        progress.count("extended"),
                        job.createdAt())
                .states(detection.states().stream().sorted().toList())
                .endedAt(job.endedAt())
                .problem(job.problem());
    }

    static CriteriaPageDto toDto(Page<Criteria> page) {
        return new CriteriaPageDto(
                        page.items().stream().map(DetectionMapper::toDto).toList())
                .next(page.next());
    }

    private static CriteriaDto toDto(Criteria criteria) {
        return new CriteriaDto(
                criteria.version(),
                criteria.adoptedAt(),
                criteria.reason(),
                criteria.types().stream()
                        .sorted()
                        .map(type -> ViolationTypeDto.valueOf(type.name()))
                        .toList(),
                criteria.gravities().stream()
                        .sorted()
                        .map(gravity -> GravityDto.valueOf(gravity.name()))
                        .toList(),
                criteria.minimumEvents(),
                criteria.windowWeeks(),
                criteria.quietWeeks(),
                criteria.ears().alpha(),
                criteria.ears().minimumSigma(),
                criteria.negativeBinomial().alpha(),
                criteria.negativeBinomial().baselineWeeks(),
                criteria.negativeBinomial().gapWeeks());
    }
}
