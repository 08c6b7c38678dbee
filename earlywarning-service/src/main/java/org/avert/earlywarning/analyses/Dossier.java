package org.avert.earlywarning.analyses;

import java.util.ArrayList;
import java.util.List;
import org.avert.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What the analyst writes. */
public record Dossier(
        String title,
        @Nullable String findings,
        List<RiskFactor> riskFactors,
        List<String> rootCauses,
        @Nullable String recommendation) {

    public Dossier {
        riskFactors = List.copyOf(riskFactors);
        rootCauses = List.copyOf(rootCauses);
    }

    static Dossier titled(String title) {
        return new Dossier(title, null, List.of(), List.of(), null);
    }

    /** @throws AnalysisIncomplete when findings or recommendation are missing */
    void demandComplete() {
        var missing = new ArrayList<FieldError>();
        if (findings == null) {
            missing.add(FieldError.at("/content/findings", "is missing"));
        }
        if (recommendation == null) {
            missing.add(FieldError.at("/content/recommendation", "is missing"));
        }
        if (!missing.isEmpty()) {
            throw new AnalysisIncomplete(missing);
        }
    }

    /** A risk factor with what shows it. */
    public record RiskFactor(RiskFactorCode factor, String assessment) {}
}
