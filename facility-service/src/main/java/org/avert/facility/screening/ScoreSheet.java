package org.avert.facility.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.avert.facility.committee.Criterion;
import org.avert.facility.committee.ScreeningCriteria;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** What a member fills in: a score with its reason for each criterion, the vote and its reason. */
public record ScoreSheet(List<CriterionScore> scores, Vote vote, String reason) {

    public ScoreSheet {
        scores = List.copyOf(scores);
    }

    public int total() {
        return scores.stream().mapToInt(CriterionScore::score).sum();
    }

    /** @throws Unprocessable unless each criterion has one score, at most its weight */
    ScoreSheet checked(ScreeningCriteria criteria) {
        var weights = criteria.criteria().stream().collect(Collectors.toMap(Criterion::key, Criterion::weight));
        var open = new HashSet<>(weights.keySet());
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            var weight = weights.get(score.criterion());
            if (weight == null) {
                errors.add(FieldError.at("/scores/" + i + "/criterion", "is not a criterion of this application"));
            } else if (!open.remove(score.criterion())) {
                errors.add(FieldError.at("/scores/" + i + "/criterion", "comes twice"));
            } else if (score.score() > weight) {
                errors.add(FieldError.at("/scores/" + i + "/score", "is more than the weight of " + weight));
            }
        }
        open.stream().sorted().forEach(key -> errors.add(FieldError.at("/scores", "lacks a score of " + key)));
        if (!errors.isEmpty()) {
            throw new Unprocessable("The score does not keep to the criteria.", errors);
        }
        return this;
    }
}
