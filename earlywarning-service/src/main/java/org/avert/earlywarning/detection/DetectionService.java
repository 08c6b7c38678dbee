package org.avert.earlywarning.detection;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.avert.earlywarning.patterns.Criteria;
import org.avert.earlywarning.patterns.CriteriaVersions;
import org.avert.kit.jobs.Job;
import org.avert.kit.jobs.Jobs;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Starts detections and shows what they found. */
@Service
public class DetectionService {
    private final Detections detections;
    private final DetectionWork work;
    private final CriteriaVersions criteria;
    private final Jobs jobs;

    DetectionService(Detections detections, DetectionWork work, CriteriaVersions criteria, Jobs jobs) {
        this.detections = detections;
        this.work = work;
        this.criteria = criteria;
        this.jobs = jobs;
    }

    public Mono<Progress> start(LocalDate from, LocalDate to, Set<String> states) {
        return criteria.inForce()
                .map(version -> new Detection(UUID.randomUUID(), from, to, states, version.version()))
                .flatMap(detection -> detections.add(detection).then(submit(detection)));
    }

    private Mono<Progress> submit(Detection detection) {
        var id = detection.id();
        return jobs.submit(DetectionWork.KIND, id, progress -> work.work(id, progress))
                .map(job -> new Progress(detection, job));
    }

    public Mono<Progress> get(UUID id) {
        return Mono.zip(detections.find(id), jobs.find(id))
                .map(found -> new Progress(found.getT1(), found.getT2()))
                .switchIfEmpty(Mono.error(DetectionNotFound::new));
    }

    public Mono<Page<Criteria>> criteria(int limit, @Nullable String cursor) {
        return criteria.list(limit, cursor);
    }

    /** A detection with the job that does it. */
    public record Progress(Detection detection, Job job) {

        public long count(String what) {
            return job.counts().getOrDefault(what, 0L);
        }
    }
}
