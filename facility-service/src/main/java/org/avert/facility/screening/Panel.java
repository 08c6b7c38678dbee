package org.avert.facility.screening;

import java.util.List;
import java.util.Optional;
import org.avert.facility.committee.Committee;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.problem.Conflict;

/** Members and alternates in view of one application, in the order of the regions. */
public record Panel(List<Candidate> candidates) {

    public Panel {
        candidates = List.copyOf(candidates);
    }

    public List<Candidate> seated() {
        return candidates.stream().filter(Candidate::seated).toList();
    }

    public List<Candidate> recused() {
        return candidates.stream().filter(it -> it.rule() != null).toList();
    }

    public boolean hasQuorum() {
        return seated().size() >= Committee.QUORUM;
    }

    /** @throws Conflict when too few may judge */
    public void requireQuorum() {
        if (!hasQuorum()) {
            throw new Conflict("%d of the committee may judge this application; it takes %d."
                    .formatted(seated().size(), Committee.QUORUM));
        }
    }

    Optional<Candidate> seatOf(PersonRef person) {
        return seated().stream().filter(it -> it.person().equals(person)).findFirst();
    }

    /** Scores of those who may judge; one whose author was recused meanwhile is set aside. */
    List<Score> counted(List<Score> scores) {
        return scores.stream()
                .filter(score -> seatOf(score.author()).isPresent())
                .toList();
    }

    /** Whether all who may judge have. */
    boolean isComplete(List<Score> scores) {
        return hasQuorum() && counted(scores).size() == seated().size();
    }
}
