package org.avert.funding.requests.web;

import org.avert.funding.api.model.EvidenceDto;
import org.avert.funding.api.model.PeacebuildingAreaDto;
import org.avert.funding.api.model.PublicContactDto;
import org.avert.funding.api.model.PublicTextDto;
import org.avert.funding.api.model.StageDto;
import org.avert.funding.requests.Evidence;
import org.avert.funding.requests.PublicContact;
import org.avert.funding.requests.PublicText;
import org.avert.funding.sources.EvidenceKind;
import org.avert.funding.sources.PeacebuildingArea;
import org.avert.funding.sources.Stage;

/** The public text, and what else file and public page show alike. */
final class TextMapper {
    private TextMapper() {}

    static PublicText text(PublicTextDto dto) {
        return new PublicText(
                dto.getTitle(),
                dto.getSummary(),
                contact(dto.getContact()),
                dto.getDeadline(),
                Stage.valueOf(dto.getStage().name()),
                PlanMapper.classification(dto.getThemes(), dto.getSdgs(), dto.getAreas()));
    }

    static PublicTextDto text(PublicText text) {
        var foundBy = text.foundBy();
        return new PublicTextDto(
                        text.title(),
                        text.summary(),
                        contact(text.contact()),
                        stage(text.stage()),
                        foundBy.themes(),
                        foundBy.sdgs(),
                        foundBy.areas().stream().map(TextMapper::area).toList())
                .deadline(text.deadline());
    }

    private static PublicContact contact(PublicContactDto dto) {
        return new PublicContact(dto.getOffice(), dto.getEmail(), dto.getWebsite());
    }

    static PublicContactDto contact(PublicContact contact) {
        return new PublicContactDto(contact.office()).email(contact.email()).website(contact.website());
    }

    static StageDto stage(Stage stage) {
        return StageDto.valueOf(stage.name());
    }

    static PeacebuildingAreaDto area(PeacebuildingArea area) {
        return PeacebuildingAreaDto.valueOf(area.name());
    }

    static EvidenceDto evidence(Evidence evidence) {
        return new EvidenceDto(
                evidence.has(EvidenceKind.CONFLICT_ANALYSIS),
                evidence.has(EvidenceKind.NEEDS_ASSESSMENT),
                evidence.has(EvidenceKind.COSTED_PLAN),
                evidence.has(EvidenceKind.MONITORING_PLAN));
    }
}
