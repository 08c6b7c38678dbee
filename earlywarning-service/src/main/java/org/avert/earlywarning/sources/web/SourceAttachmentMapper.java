package org.avert.earlywarning.sources.web;

import java.util.List;
import org.avert.earlywarning.api.model.AttachmentContentDto;
import org.avert.earlywarning.api.model.AttachmentDto;
import org.avert.earlywarning.api.model.AttachmentTypeDto;
import org.avert.earlywarning.sources.SourceAttachmentService.Content;
import org.avert.kit.attachment.Attachment;

/** Between the contract's attachment and ours. */
final class SourceAttachmentMapper {
    private SourceAttachmentMapper() {}

    static List<AttachmentDto> toDtos(List<Attachment> attachments) {
        return attachments.stream().map(SourceAttachmentMapper::toDto).toList();
    }

    private static AttachmentDto toDto(Attachment attachment) {
        return new AttachmentDto(
                attachment.id(), attachment.name(), toType(attachment), attachment.size(), attachment.at());
    }

    static AttachmentContentDto toDto(Content content) {
        var attachment = content.attachment();
        return new AttachmentContentDto(attachment.id(), attachment.name(), toType(attachment), content.bytes());
    }

    private static AttachmentTypeDto toType(Attachment attachment) {
        return AttachmentTypeDto.fromValue(attachment.type().mediaType());
    }
}
