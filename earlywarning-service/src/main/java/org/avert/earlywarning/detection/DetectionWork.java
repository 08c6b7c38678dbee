package org.avert.earlywarning.detection;

import java.util.UUID;
import org.avert.earlywarning.patterns.CriteriaVersions;
import org.avert.earlywarning.patterns.Surveyed;
import org.avert.earlywarning.patterns.Surveyor;
import org.avert.kit.jobs.Job;
import org.avert.kit.jobs.JobProgress;
import org.avert.kit.jobs.JobWork;
import org.avert.kit.jobs.ResumableJob;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Does detections; from the start again after a crash, since a second time over the same weeks changes nothing. */
@Component
class DetectionWork implements ResumableJob {
    static final String KIND = "detection";

    private final Detections detections;
    private final CriteriaVersions criteria;
    private final Surveyor surveyor;

    DetectionWork(Detections detections, CriteriaVersions criteria, Surveyor surveyor) {
        this.detections = detections;
        this.criteria = criteria;
        this.surveyor = surveyor;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobWork resume(Job job) {
        return progress -> work(job.id(), progress);
    }

    Flux<Surveyed> work(UUID id, JobProgress progress) {
        return detections
                .find(id)
                .flatMapMany(detection -> criteria.version(detection.criteria())
                        .flatMapMany(version -> surveyor.survey(detection.states(), detection.period(), version)))
                .doOnNext(surveyed -> tell(progress, surveyed));
    }

    private static void tell(JobProgress progress, Surveyed surveyed) {
        progress.advance(1)
                .count("situations", 1)
                .count("alarms", surveyed.alarms())
                .count("raised", surveyed.patternsRaised())
                .count("extended", surveyed.patternsExtended());
    }
}
