package org.avert.earlywarning.cases;

import org.avert.earlywarning.analyses.Analysis;
import org.avert.earlywarning.analyses.AnalysisFilter;
import org.avert.earlywarning.analyses.AnalysisService;
import org.avert.earlywarning.analyses.File;
import org.avert.kit.audit.Audit;
import org.avert.kit.paging.Page;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Early warning's part of the cases that the caller may see. */
@Service
public class CaseService {
    private final AnalysisService analyses;
    private final Audit audit;

    CaseService(AnalysisService analyses, Audit audit) {
        this.analyses = analyses;
        this.audit = audit;
    }

    public Mono<File> get(CaseReference reference) {
        return analyses.get(reference)
                .switchIfEmpty(Mono.error(CaseNotFound::new))
                .flatMap(file -> audit.read("getEarlyWarningCase", "case", reference.value())
                        .thenReturn(file));
    }

    public Mono<Page<Analysis>> list(int limit, @Nullable String cursor) {
        return analyses.list(AnalysisFilter.ALL, limit, cursor);
    }
}
