package org.avert.facility.committee.web;

import java.util.List;
import org.avert.facility.api.model.CommitteeDto;
import org.avert.facility.api.model.CriterionDto;
import org.avert.facility.api.model.PersonReferenceDto;
import org.avert.facility.api.model.RegionDto;
import org.avert.facility.api.model.ScreeningCriteriaDto;
import org.avert.facility.api.model.SeatDraftDto;
import org.avert.facility.api.model.SeatDto;
import org.avert.facility.committee.Committee;
import org.avert.facility.committee.Criterion;
import org.avert.facility.committee.Region;
import org.avert.facility.committee.ScreeningCriteria;
import org.avert.facility.committee.Seat;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

final class CommitteeMapper {
    private CommitteeMapper() {}

    static List<Seat> seats(@Nullable List<SeatDraftDto> seats) {
        return seats == null
                ? List.of()
                : seats.stream().map(CommitteeMapper::seat).toList();
    }

    static List<Criterion> criteria(List<CriterionDto> criteria) {
        return criteria.stream()
                .map(dto -> new Criterion(dto.getKey(), dto.getTitle(), dto.getDescription(), dto.getWeight()))
                .toList();
    }

    static CommitteeDto toDto(Committee committee, boolean withPersons) {
        return new CommitteeDto(
                committee.version(),
                committee.members().stream()
                        .map(seat -> toDto(seat, withPersons))
                        .toList(),
                committee.alternates().stream()
                        .map(seat -> toDto(seat, withPersons))
                        .toList());
    }

    static ScreeningCriteriaDto toDto(ScreeningCriteria criteria) {
        return new ScreeningCriteriaDto(
                criteria.version(),
                criteria.adoptedAt(),
                criteria.reason(),
                criteria.criteria().stream().map(CommitteeMapper::toDto).toList());
    }

    private static CriterionDto toDto(Criterion criterion) {
        return new CriterionDto(criterion.key(), criterion.title(), criterion.weight())
                .description(criterion.description());
    }

    private static Seat seat(SeatDraftDto dto) {
        return new Seat(
                new PersonRef(dto.getPerson().getIssuer(), dto.getPerson().getSubject()),
                dto.getState(),
                Region.valueOf(dto.getRegion().name()),
                dto.getTermStart(),
                dto.getTermEnd());
    }

    private static SeatDto toDto(Seat seat, boolean withPerson) {
        var dto = new SeatDto(seat.state(), RegionDto.valueOf(seat.region().name()), seat.termStart(), seat.termEnd());
        return withPerson
                ? dto.person(new PersonReferenceDto(
                        seat.person().issuer(), seat.person().subject()))
                : dto;
    }
}
