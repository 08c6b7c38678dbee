package org.avert.facility.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant writes.
 *
 * @param recommendationsChecked whether the recommendations service knew all of them, as made to one of the applicants
 */
public record ApplicationText(
        String title,
        List<String> jointApplicants,
        List<LinkedRecommendation> recommendations,
        boolean recommendationsChecked,
        List<SupportKind> support,
        List<Need> needs,
        @Nullable OwnProvision ownProvision,
        @Nullable String whyNotOtherwise) {

    public ApplicationText {
        jointApplicants = List.copyOf(jointApplicants);
        recommendations = List.copyOf(recommendations);
        support = List.copyOf(support);
        needs = List.copyOf(needs);
    }

    public List<UUID> recommendationIds() {
        return recommendations.stream().map(LinkedRecommendation::id).toList();
    }

    ApplicationText withChecked(List<LinkedRecommendation> checked) {
        return new ApplicationText(
                title, jointApplicants, checked, true, support, needs, ownProvision, whyNotOtherwise);
    }

    /** @throws Unprocessable when it contradicts itself */
    ApplicationText consistent(String applicant) {
        var errors = contradictions(applicant);
        if (!errors.isEmpty()) {
            throw new Unprocessable("The application contradicts itself.", errors);
        }
        return this;
    }

    /** @throws Unprocessable listing what is missing */
    ApplicationText complete() {
        var missing = missing();
        if (!missing.isEmpty()) {
            throw new Unprocessable("The application is not complete.", missing);
        }
        return this;
    }

    /** What an application needs before it can be submitted and does not have. */
    private List<FieldError> missing() {
        var missing = new ArrayList<FieldError>();
        require(
                !recommendations.isEmpty(),
                "/recommendationIds",
                "name the recommendations to be implemented",
                missing);
        require(!support.isEmpty(), "/support", "say what is asked for", missing);
        require(!needs.isEmpty(), "/needs", "describe the needs", missing);
        require(ownProvision != null, "/ownProvision", "say what the State itself provides", missing);
        var why = whyNotOtherwise;
        require(why != null && !why.isBlank(), "/whyNotOtherwise", "say why other means do not do", missing);
        return missing;
    }

    /** What contradicts itself, or the applicant. */
    private List<FieldError> contradictions(String applicant) {
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < jointApplicants.size(); i++) {
            var state = jointApplicants.get(i);
            var fresh = !state.equals(applicant) && jointApplicants.indexOf(state) == i;
            require(fresh, "/jointApplicants/" + i, "applies already", errors);
        }
        var ids = recommendationIds();
        for (int i = 0; i < ids.size(); i++) {
            require(ids.indexOf(ids.get(i)) == i, "/recommendationIds/" + i, "comes twice", errors);
        }
        for (int i = 0; i < needs.size(); i++) {
            var of = needs.get(i).recommendation();
            var known = of == null || ids.contains(of);
            require(known, "/needs/" + i + "/recommendationId", "is not among the recommendations", errors);
        }
        return errors;
    }

    private static void require(boolean met, String pointer, String detail, List<FieldError> errors) {
        if (!met) {
            errors.add(FieldError.at(pointer, detail));
        }
    }
}
