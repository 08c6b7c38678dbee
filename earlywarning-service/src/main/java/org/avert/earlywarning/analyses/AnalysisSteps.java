package org.avert.earlywarning.analyses;

import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.Refused;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The steps of analyst and High Commissioner (¶63, 71(b)(ii)). */
@Service
public class AnalysisSteps {
    private static final String ANALYST = "analyst";
    private static final String HIGH_COMMISSIONER = "high-commissioner";

    private final Chain chain;
    private final Analyses analyses;

    AnalysisSteps(Chain chain, Analyses analyses) {
        this.chain = chain;
        this.analyses = analyses;
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
        return Mono.zip(chain.file(id), Callers.current())
                .doOnNext(found -> demandMayName(found.getT1(), found.getT2()))
                .flatMap(found -> name(found.getT1(), found.getT2(), reader, reasons));
    }

    private static void demandMayName(File file, Caller caller) {
        var desk = Desk.of(caller);
        if (!desk.highCommissioner() && !file.isAssigned(desk)) {
            throw new Refused("Only an assigned analyst or the High Commissioner names readers.");
        }
    }

    private Mono<File> name(File file, Caller caller, NamedReader reader, String reasons) {
        var office = caller.hasRole(HIGH_COMMISSIONER) ? HIGH_COMMISSIONER : ANALYST;
        var named = reader.duty() == NamedReader.Duty.ANALYST ? "analyst-assigned" : "reader-named";
        return analyses.name(file.analysis().id(), reader).then(chain.note(file.analysis(), named, office, reasons));
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
