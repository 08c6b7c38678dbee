package org.avert.facility.screening.web;

import java.util.List;
import org.avert.facility.api.model.ApplicationStatusDto;
import org.avert.facility.api.model.CriterionScoreDto;
import org.avert.facility.api.model.DecisionDto;
import org.avert.facility.api.model.DecisionOutcomeDto;
import org.avert.facility.api.model.RecusalRuleDto;
import org.avert.facility.api.model.RecusedSeatDto;
import org.avert.facility.api.model.RegionDto;
import org.avert.facility.api.model.ScoreDto;
import org.avert.facility.api.model.ScoreListDto;
import org.avert.facility.api.model.ScoreSubmissionDto;
import org.avert.facility.api.model.ScreeningDto;
import org.avert.facility.api.model.ScreeningSeatDto;
import org.avert.facility.api.model.VoteDto;
import org.avert.facility.committee.Committee;
import org.avert.facility.screening.Candidate;
import org.avert.facility.screening.CriterionScore;
import org.avert.facility.screening.Decision;
import org.avert.facility.screening.Score;
import org.avert.facility.screening.ScoreSheet;
import org.avert.facility.screening.Screening;
import org.avert.facility.screening.Vote;

final class ScreeningMapper {
    private ScreeningMapper() {}

    static ScoreSheet toSheet(ScoreSubmissionDto dto) {
        var scores = dto.getScores().stream()
                .map(item -> new CriterionScore(item.getCriterion(), item.getScore(), item.getReason()))
                .toList();
        return new ScoreSheet(scores, Vote.valueOf(dto.getVote().name()), dto.getReason());
    }

    static ScreeningDto toDto(Screening screening) {
        var application = screening.application();
        return new ScreeningDto(
                application.id().value(),
                ApplicationStatusDto.valueOf(application.status().name()),
                application.submitted().round(),
                Committee.QUORUM,
                screening.opened(),
                screening.panel().seated().stream()
                        .map(seat -> seat(seat, screening.hasScored(seat)))
                        .toList(),
                screening.panel().recused().stream()
                        .map(ScreeningMapper::recused)
                        .toList());
    }

    static ScoreListDto toDto(Screening screening, List<Score> scores) {
        return new ScoreListDto(
                screening.opened(),
                screening.application().submitted().round(),
                scores.stream().map(ScreeningMapper::toDto).toList());
    }

    static ScoreDto toDto(Score score) {
        return new ScoreDto(
                score.id(),
                score.round(),
                score.state(),
                RegionDto.valueOf(score.region().name()),
                score.alternate(),
                score.sheet().scores().stream().map(ScreeningMapper::toDto).toList(),
                score.sheet().total(),
                VoteDto.valueOf(score.sheet().vote().name()),
                score.sheet().reason(),
                score.submittedAt());
    }

    static DecisionDto toDto(Decision decision) {
        var tally = decision.tally();
        return new DecisionDto(
                decision.id(),
                decision.round(),
                DecisionOutcomeDto.valueOf(decision.outcome().name()),
                decision.reasons(),
                tally.approving(),
                tally.declining(),
                tally.averageTotal(),
                decision.decidedAt());
    }

    private static ScreeningSeatDto seat(Candidate seat, boolean scored) {
        return new ScreeningSeatDto(
                seat.state(), RegionDto.valueOf(seat.region().name()), seat.alternate(), scored);
    }

    private static RecusedSeatDto recused(Candidate seat) {
        var rule = seat.rule();
        return new RecusedSeatDto(
                seat.state(),
                RegionDto.valueOf(seat.region().name()),
                seat.alternate(),
                RecusalRuleDto.valueOf(String.valueOf(rule)));
    }

    private static CriterionScoreDto toDto(CriterionScore score) {
        return new CriterionScoreDto(score.criterion(), score.score(), score.reason());
    }
}
