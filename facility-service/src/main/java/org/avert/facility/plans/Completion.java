package org.avert.facility.plans;

import java.time.LocalDate;
import java.util.List;

/** That an activity is completed, with evidence. */
public record Completion(LocalDate completedOn, String summary, List<Evidence> evidence) {
    public Completion {
        evidence = List.copyOf(evidence);
    }
}
