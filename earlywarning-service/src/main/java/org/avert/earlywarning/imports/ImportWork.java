package org.avert.earlywarning.imports;

import java.util.UUID;
import org.avert.earlywarning.signals.Taxonomies;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.jobs.Job;
import org.avert.kit.jobs.JobProgress;
import org.avert.kit.jobs.JobWork;
import org.avert.kit.jobs.ResumableJob;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Does imports; a resumed one goes on behind the last batch that was stored. */
@Component
class ImportWork implements ResumableJob {
    static final String KIND = "signal-import";

    private final SignalImports imports;
    private final ImportFile files;
    private final Taxonomies taxonomies;
    private final BatchStore batches;
    private final ImportProperties properties;

    ImportWork(
            SignalImports imports,
            ImportFile files,
            Taxonomies taxonomies,
            BatchStore batches,
            ImportProperties properties) {
        this.imports = imports;
        this.files = files;
        this.taxonomies = taxonomies;
        this.batches = batches;
        this.properties = properties;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobWork resume(Job job) {
        return progress -> work(job.id(), job.owner(), progress);
    }

    Mono<Void> work(UUID id, PersonRef owner, JobProgress progress) {
        return Mono.zip(imports.find(id), taxonomies.inForce())
                .map(found -> new Origin(found.getT1(), owner, found.getT2().version()))
                .flatMapMany(origin -> work(origin, progress))
                .onErrorResume(
                        FileUnreadable.class, broken -> imports.discardFile(id).then(Mono.error(broken)))
                .then(imports.discardFile(id));
    }

    private Flux<Void> work(Origin origin, JobProgress progress) {
        var request = origin.request();
        progress.advance(request.counts().read());
        return files.rows(imports.file(request.id()), request.format(), request.layout())
                .skip(request.counts().read())
                .buffer(properties.batch())
                .concatMap(batch -> batches.store(origin, batch), 1)
                .doOnNext(counts -> tell(progress, counts))
                .thenMany(Flux.empty());
    }

    private static void tell(JobProgress progress, ImportCounts counts) {
        progress.advance(counts.read())
                .count("imported", counts.imported())
                .count("known", counts.known())
                .count("quarantined", counts.quarantined());
    }
}
