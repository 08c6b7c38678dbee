package org.avert.earlywarning.imports;

import java.util.UUID;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.jobs.Job;
import org.avert.kit.jobs.Jobs;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Starts imports and shows what came of them. */
@Service
public class ImportService {
    private final SignalImports imports;
    private final ImportWork work;
    private final Jobs jobs;
    private final Audit audit;

    ImportService(SignalImports imports, ImportWork work, Jobs jobs, Audit audit) {
        this.imports = imports;
        this.work = work;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Puts the file by and imports it once that is committed. */
    public Mono<Progress> start(SignalImport request, Flux<byte[]> file) {
        var id = request.id();
        return Mono.fromCallable(request::layout)
                .then(audit.intent("importSignals", ImportWork.KIND, id.toString()))
                .then(imports.add(request))
                .then(imports.keep(id, file))
                .then(submit(id))
                .flatMap(job -> audit.outcome("importSignals", ImportWork.KIND, id.toString())
                        .thenReturn(new Progress(request, job)));
    }

    private Mono<Job> submit(UUID id) {
        return Callers.current()
                .flatMap(caller ->
                        jobs.submit(ImportWork.KIND, id, progress -> work.work(id, caller.person(), progress)));
    }

    public Mono<Progress> get(UUID id) {
        return Mono.zip(imports.find(id), jobs.find(id))
                .map(found -> new Progress(found.getT1(), found.getT2()))
                .switchIfEmpty(Mono.error(ImportNotFound::new));
    }

    /** Asks the import to stop; what it has stored stays. */
    public Mono<Progress> cancel(UUID id) {
        return get(id).doOnNext(progress -> demandRunning(progress.job()))
                .flatMap(progress -> jobs.cancel(id).map(job -> new Progress(progress.request(), job)))
                .flatMap(progress -> imports.discardFile(id).thenReturn(progress));
    }

    private static void demandRunning(Job job) {
        if (job.hasEnded()) {
            throw new ImportOver(job.state());
        }
    }

    public Mono<Page<QuarantinedRow>> quarantine(UUID id, int limit, @Nullable String cursor) {
        return get(id).flatMap(known -> imports.quarantine(id, limit, cursor));
    }

    /** All of it, as it is read. */
    public Mono<Flux<QuarantinedRow>> quarantine(UUID id) {
        return get(id).map(known -> imports.quarantine(id));
    }

    /** An import with the job that does it. */
    public record Progress(SignalImport request, Job job) {}
}
