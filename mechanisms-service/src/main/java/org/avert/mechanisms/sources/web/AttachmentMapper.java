package org.avert.mechanisms.sources.web;

import java.util.List;
import org.avert.kit.attachment.Attachment;
import org.avert.mechanisms.api.model.AttachmentContentDto;
import org.avert.mechanisms.api.model.AttachmentDto;
import org.avert.mechanisms.api.model.AttachmentTypeDto;
import org.avert.mechanisms.sources.AttachmentService.Content;

/** Between the contract's attachment and ours. */
final class AttachmentMapper {
    private AttachmentMapper() {}

    static List<AttachmentDto> toDtos(List<Attachment> attachments) {
        return attachments.stream().map(AttachmentMapper::toDto).toList();
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
