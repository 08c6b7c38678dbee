package org.avert.recommendations.web;

import java.net.URI;
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
        var url = it.getUrl();
        return new Evidence(it.getTitle(), it.getDocument(), it.getParagraph(), url == null ? null : url.toString());
    }

    private static EvidenceDto toDto(Evidence it) {
        var url = it.url();
        return new EvidenceDto(it.title())
                .document(it.document())
                .paragraph(it.paragraph())
                .url(url == null ? null : URI.create(url));
    }
}
