package org.avert.mechanisms.registry.web;

import java.util.List;
import org.avert.kit.paging.Page;
import org.avert.mechanisms.api.model.MechanismDto;
import org.avert.mechanisms.api.model.MechanismListDto;
import org.avert.mechanisms.api.model.MechanismStatusDto;
import org.avert.mechanisms.api.model.MechanismTypeDto;
import org.avert.mechanisms.api.model.NewMechanismDto;
import org.avert.mechanisms.api.model.PreventionDimensionDto;
import org.avert.mechanisms.api.model.PreventionReportDto;
import org.avert.mechanisms.api.model.PreventionReportRowDto;
import org.avert.mechanisms.api.model.PreventionStatementDto;
import org.avert.mechanisms.registry.Mechanism;
import org.avert.mechanisms.registry.MechanismFilter;
import org.avert.mechanisms.registry.MechanismStatus;
import org.avert.mechanisms.registry.MechanismType;
import org.avert.mechanisms.registry.Prevention;
import org.avert.mechanisms.registry.PreventionDimension;
import org.avert.mechanisms.registry.PreventionFigures;
import org.avert.mechanisms.registry.RegistryService;
import org.jspecify.annotations.Nullable;

/** Between the contract's mechanism and ours. */
final class MechanismMapper {
    private MechanismMapper() {}

    static MechanismFilter filter(
            @Nullable MechanismTypeDto type,
            @Nullable PreventionDimensionDto prevention,
            @Nullable MechanismStatusDto status) {
        return new MechanismFilter(
                type == null ? null : MechanismType.valueOf(type.getValue()),
                prevention == null ? null : PreventionDimension.valueOf(prevention.getValue()),
                status == null ? MechanismStatus.CURRENT : MechanismStatus.valueOf(status.getValue()));
    }

    static Mechanism toMechanism(NewMechanismDto dto) {
        return new Mechanism(
                RegistryService.shortName(dto.getName()),
                dto.getName(),
                MechanismType.valueOf(dto.getType().getValue()),
                MechanismStatus.CURRENT,
                dto.getMandate(),
                null,
                dto.getResolution(),
                dto.getSecretariat(),
                Prevention.ofNewMandate(
                        PreventionDimension.valueOf(dto.getPreventionDimension().getValue()),
                        dto.getPreventionClause(),
                        dto.getWaiverReason()),
                1);
    }

    static Prevention toPrevention(PreventionStatementDto dto) {
        return Prevention.stated(
                PreventionDimension.valueOf(dto.getPreventionDimension().getValue()),
                dto.getPreventionClause(),
                dto.getPreventionSource());
    }

    static MechanismDto toDto(Mechanism mechanism) {
        var prevention = mechanism.prevention();
        return new MechanismDto(
                        mechanism.id(),
                        mechanism.name(),
                        MechanismTypeDto.fromValue(mechanism.type().name()),
                        MechanismStatusDto.fromValue(mechanism.status().name()),
                        PreventionDimensionDto.fromValue(prevention.dimension().name()),
                        mechanism.version())
                .mandate(mechanism.mandate())
                .resolution(mechanism.resolution())
                .establishedIn(mechanism.establishedIn())
                .secretariat(mechanism.secretariat())
                .preventionClause(prevention.clause())
                .preventionSource(prevention.source())
                .waiverReason(prevention.waiver());
    }

    static MechanismListDto toList(Page<Mechanism> page) {
        return new MechanismListDto(
                        page.items().stream().map(MechanismMapper::toDto).toList())
                .next(page.next());
    }

    static PreventionReportDto toReport(List<PreventionFigures> figures) {
        return new PreventionReportDto(
                figures.stream().map(MechanismMapper::toRow).toList());
    }

    private static PreventionReportRowDto toRow(PreventionFigures figures) {
        return new PreventionReportRowDto(
                MechanismTypeDto.fromValue(figures.type().name()),
                (int) figures.explicit(),
                (int) figures.implicit(),
                (int) figures.none(),
                (int) figures.notStated());
    }
}
