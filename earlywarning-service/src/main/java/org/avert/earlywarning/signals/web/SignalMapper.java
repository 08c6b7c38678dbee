package org.avert.earlywarning.signals.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.earlywarning.api.model.DatePrecisionDto;
import org.avert.earlywarning.api.model.GravityDto;
import org.avert.earlywarning.api.model.PerpetratorDto;
import org.avert.earlywarning.api.model.PlaceDto;
import org.avert.earlywarning.api.model.PlacePrecisionDto;
import org.avert.earlywarning.api.model.ReliabilityDto;
import org.avert.earlywarning.api.model.SignalDto;
import org.avert.earlywarning.api.model.SignalPageDto;
import org.avert.earlywarning.api.model.SignalSubmissionDto;
import org.avert.earlywarning.api.model.SourceIdentityDto;
import org.avert.earlywarning.api.model.SourceTypeDto;
import org.avert.earlywarning.api.model.TlpDto;
import org.avert.earlywarning.api.model.VictimGroupDto;
import org.avert.earlywarning.api.model.ViolationKindDto;
import org.avert.earlywarning.api.model.ViolationTypeDto;
import org.avert.earlywarning.api.model.ViolationTypeEntryDto;
import org.avert.earlywarning.api.model.ViolationTypeListDto;
import org.avert.earlywarning.signals.Assessment;
import org.avert.earlywarning.signals.Coordinates;
import org.avert.earlywarning.signals.DatePrecision;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.Happening;
import org.avert.earlywarning.signals.Perpetrator;
import org.avert.earlywarning.signals.Place;
import org.avert.earlywarning.signals.PlacePrecision;
import org.avert.earlywarning.signals.Reliability;
import org.avert.earlywarning.signals.Signal;
import org.avert.earlywarning.signals.SignalDraft;
import org.avert.earlywarning.signals.SignalRefused;
import org.avert.earlywarning.signals.SourceIdentity;
import org.avert.earlywarning.signals.SourceType;
import org.avert.earlywarning.signals.Taxonomy;
import org.avert.earlywarning.signals.Tlp;
import org.avert.earlywarning.signals.VictimGroup;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.signals.When;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;

final class SignalMapper {
    private SignalMapper() {}

    static SignalDraft toDraft(SignalSubmissionDto dto) {
        return new SignalDraft(
                toHappening(dto),
                toPlace(dto.getPlace()),
                toWhen(dto),
                SourceType.valueOf(dto.getSourceType().name()),
                new Assessment(Reliability.valueOf(dto.getReliability().name()), dto.getCredibility()),
                dto.getTlp() == null ? Tlp.AMBER : Tlp.valueOf(dto.getTlp().name()),
                dto.getSummary(),
                toSource(dto.getSource()));
    }

    private static Happening toHappening(SignalSubmissionDto dto) {
        var perpetrator = dto.getPerpetrator();
        return new Happening(
                ViolationType.valueOf(dto.getViolationType().name()),
                Gravity.valueOf(dto.getGravity().name()),
                perpetrator == null ? Perpetrator.UNKNOWN : Perpetrator.valueOf(perpetrator.name()),
                toVictimGroups(dto.getVictimGroups()),
                dto.getVictims() == null ? 0 : dto.getVictims(),
                dto.getEvents() == null ? 1 : dto.getEvents());
    }

    private static Set<VictimGroup> toVictimGroups(@Nullable List<VictimGroupDto> groups) {
        return groups == null
                ? Set.of()
                : groups.stream()
                        .map(group -> VictimGroup.valueOf(group.name()))
                        .collect(Collectors.toSet());
    }

    private static Place toPlace(PlaceDto dto) {
        var latitude = dto.getLatitude();
        var longitude = dto.getLongitude();
        if ((latitude == null) != (longitude == null)) {
            throw new SignalRefused("/place", "must have both latitude and longitude or neither");
        }
        var precision = dto.getPrecision();
        return new Place(
                dto.getState(),
                dto.getArea(),
                dto.getName(),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
                precision == null ? null : PlacePrecision.valueOf(precision.name()));
    }

    private static When toWhen(SignalSubmissionDto dto) {
        var precision = dto.getDatePrecision();
        try {
            return new When(
                    dto.getOccurredOn(),
                    dto.getOccurredUntil(),
                    precision == null ? DatePrecision.DAY : DatePrecision.valueOf(precision.name()));
        } catch (IllegalArgumentException impossible) {
            throw new SignalRefused("/occurredOn", String.valueOf(impossible.getMessage()));
        }
    }

    private static @Nullable SourceIdentity toSource(@Nullable SourceIdentityDto dto) {
        return dto == null ? null : new SourceIdentity(dto.getName(), dto.getContact());
    }

    static SignalDto toDto(Signal signal) {
        var happening = signal.happening();
        var row = signal.provenance().row();
        return new SignalDto(
                        signal.id().value(),
                        ViolationTypeDto.valueOf(happening.type().name()),
                        Integer.toString(signal.taxonomy()),
                        GravityDto.valueOf(happening.gravity().name()),
                        PerpetratorDto.valueOf(happening.perpetrator().name()),
                        happening.victims(),
                        happening.events(),
                        toDto(signal.place()),
                        signal.when().from(),
                        DatePrecisionDto.valueOf(signal.when().precision().name()),
                        SourceTypeDto.valueOf(signal.provenance().type().name()),
                        ReliabilityDto.valueOf(signal.assessment().reliability().name()),
                        signal.assessment().credibility(),
                        TlpDto.valueOf(signal.tlp().name()),
                        signal.receivedAt())
                .victimGroups(happening.victimGroups().stream()
                        .sorted()
                        .map(group -> VictimGroupDto.valueOf(group.name()))
                        .toList())
                .occurredUntil(signal.when().until())
                .summary(signal.summary())
                .sourceSealed(signal.provenance().source() != null)
                .dataset(row == null ? null : row.dataset())
                .externalId(row == null ? null : row.externalId());
    }

    private static PlaceDto toDto(Place place) {
        var point = place.coordinates();
        var precision = place.precision();
        return new PlaceDto(place.state())
                .area(place.area())
                .name(place.name())
                .latitude(point == null ? null : point.latitude())
                .longitude(point == null ? null : point.longitude())
                .precision(precision == null ? null : PlacePrecisionDto.valueOf(precision.name()));
    }

    static SignalPageDto toDto(Page<Signal> page) {
        return new SignalPageDto(page.items().stream().map(SignalMapper::toDto).toList()).next(page.next());
    }

    static ViolationTypeListDto toDto(Taxonomy taxonomy) {
        return new ViolationTypeListDto(
                Integer.toString(taxonomy.version()),
                taxonomy.entries().stream().map(SignalMapper::toDto).toList());
    }

    private static ViolationTypeEntryDto toDto(Taxonomy.Entry entry) {
        return new ViolationTypeEntryDto(
                ViolationTypeDto.valueOf(entry.code().name()),
                entry.name(),
                ViolationKindDto.valueOf(entry.kind().name()));
    }
}
