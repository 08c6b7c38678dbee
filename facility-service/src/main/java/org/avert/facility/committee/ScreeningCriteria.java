package org.avert.facility.committee;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** A version of the criteria; its weights sum to 100. */
public record ScreeningCriteria(long version, Instant adoptedAt, String reason, List<Criterion> criteria) {
    private static final int WHOLE = 100;

    public ScreeningCriteria {
        criteria = List.copyOf(criteria);
    }

    /** @throws Unprocessable when the weights do not sum to 100 or a key comes twice */
    public ScreeningCriteria adopted(String newReason, List<Criterion> newCriteria, Instant now) {
        var errors = new ArrayList<FieldError>();
        var keys = new HashSet<String>();
        for (int i = 0; i < newCriteria.size(); i++) {
            if (!keys.add(newCriteria.get(i).key())) {
                errors.add(FieldError.at("/criteria/" + i + "/key", "comes twice"));
            }
        }
        int sum = newCriteria.stream().mapToInt(Criterion::weight).sum();
        if (sum != WHOLE) {
            errors.add(FieldError.at("/criteria", "weights sum to %d, not to 100".formatted(sum)));
        }
        if (!errors.isEmpty()) {
            throw new Unprocessable("These criteria cannot be used.", errors);
        }
        return new ScreeningCriteria(version + 1, now, newReason, newCriteria);
    }
}
