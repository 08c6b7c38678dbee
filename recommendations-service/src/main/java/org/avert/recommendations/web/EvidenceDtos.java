package org.avert.recommendations.web;

import java.util.List;
import org.avert.recommendations.api.model.EvidenceDto;
import org.avert.recommendations.recommendation.Evidence;

/** Evidence between contract and domain. */
public final class EvidenceDtos {

    private EvidenceDtos() {}

    public static List<Evidence> toDomain(List<EvidenceDto> evidence) {
        return evidence.stream().map(EvidenceDtos::toDomain).toList();
    }

    public static List<EvidenceDto> toDto(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceDtos::toDto).toList();
    }

    private static Evidence toDomain(EvidenceDto it) {
        return new Evidence(it.getTitle(), it.getDocument(), it.getParagraph(), it.getUrl());
    }

    private static EvidenceDto toDto(Evidence it) {
        return new EvidenceDto(it.title())
                .document(it.document())
                .paragraph(it.paragraph())
                .url(it.url());
    }
}
