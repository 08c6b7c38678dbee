package org.avert.earlywarning.analyses;

import org.avert.kit.access.Level;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.Refused;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** The steps of analyst and High Commissioner (¶63, 71(b)(ii)). */
@Service
public class AnalysisSteps {
    private static final String ANALYST = "analyst";
    private static final String HIGH_COMMISSIONER = "high-commissioner";

    private final Chain chain;
    private final Analyses analyses;
    private final Audit audit;

    AnalysisSteps(Chain chain, Analyses analyses, Audit audit) {
        this.chain = chain;
        this.analyses = analyses;
        this.audit = audit;
    }

    public Mono<File> write(AnalysisId id, @Nullable String ifMatch, Dossier dossier) {
        return assigned(id)
                .doOnNext(file -> ETags.require(ifMatch, file.analysis().version()))
                .flatMap(file ->
                        chain.take(file, Move.WRITE, ANALYST, null, (analysis, now) -> analysis.written(dossier, now)));
    }

    public Mono<File> submit(AnalysisId id, String reasons) {
        return assigned(id).flatMap(file -> chain.take(file, Move.SUBMIT, ANALYST, reasons, Analysis::submitted));
    }

    public Mono<File> sendBack(AnalysisId id, String reasons) {
        return chain.file(id)
                .flatMap(file -> chain.take(file, Move.RETURN, HIGH_COMMISSIONER, reasons, Analysis::returned));
    }

    public Mono<File> transmit(AnalysisId id, String reasons) {
        return chain.file(id)
                .flatMap(file -> chain.take(file, Move.TRANSMIT, HIGH_COMMISSIONER, reasons, Analysis::transmitted));
    }

    /** Named by an assigned analyst or by the High Commissioner. */
    public Mono<File> name(AnalysisId id, NamedReader reader, String reasons) {
        return owned(id, "assignReader").flatMap(found -> name(found.getT1(), found.getT2(), reader, reasons));
    }

    /** Who saw it by a lower level does not see it with the next request. */
    public Mono<File> classify(AnalysisId id, Level level, String reasons) {
        return owned(id, "setAnalysisLevel")
                .flatMap(found -> chain.note(
                        found.getT1().analysis().atLevel(level), "level-set", office(found.getT2()), reasons));
    }

    /** A file that the caller owns: who else tries is refused, and that is on record. */
    private Mono<Tuple2<File, Caller>> owned(AnalysisId id, String operation) {
        return Mono.zip(chain.file(id), Callers.current())
                .flatMap(found -> owns(found.getT1(), found.getT2()) ? Mono.just(found) : refuse(id, operation));
    }

    private static boolean owns(File file, Caller caller) {
        var desk = Desk.of(caller);
        return desk.highCommissioner() || file.isAssigned(desk);
    }

    private <T> Mono<T> refuse(AnalysisId id, String operation) {
        return audit.refused(operation, AnalysisService.KIND, id.value().toString())
                .then(Mono.error(() -> new Refused("Only an assigned analyst or the High Commissioner does this.")));
    }

    private static String office(Caller caller) {
        return caller.hasRole(HIGH_COMMISSIONER) ? HIGH_COMMISSIONER : ANALYST;
    }

    private Mono<File> name(File file, Caller caller, NamedReader reader, String reasons) {
        var named = reader.duty() == NamedReader.Duty.ANALYST ? "analyst-assigned" : "reader-named";
        return analyses.name(file.analysis().id(), reader)
                .then(chain.note(file.analysis(), named, office(caller), reasons));
    }

    private Mono<File> assigned(AnalysisId id) {
        return Mono.zip(chain.file(id), Callers.current()).map(found -> demandAssigned(found.getT1(), found.getT2()));
    }

    private static File demandAssigned(File file, Caller caller) {
        if (!file.isAssigned(Desk.of(caller))) {
            throw new Refused("Only an assigned analyst does this.");
        }
        return file;
    }
}
