package org.avert.facility.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was paid and what was assessed. */
public record Progress(List<Disbursement> disbursements, List<Assessment> assessments) {
    static final Progress NONE = new Progress(List.of(), List.of());

    public Progress {
        disbursements = List.copyOf(disbursements);
        assessments = List.copyOf(assessments);
    }

    boolean knows(Disbursement disbursement) {
        return disbursements.stream().anyMatch(it -> it.id().equals(disbursement.id()));
    }

    boolean hasAssessed(UUID recommendation) {
        return assessments.stream().anyMatch(it -> it.recommendation().equals(recommendation));
    }

    Progress with(Disbursement disbursement) {
        var more = new ArrayList<>(disbursements);
        more.add(disbursement);
        return new Progress(more, assessments);
    }

    Progress with(Assessment assessment) {
        var more = new ArrayList<>(assessments);
        more.add(assessment);
        return new Progress(disbursements, more);
    }
}
