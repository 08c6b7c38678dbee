package org.avert.mechanisms.sources.web;

import org.avert.kit.paging.Page;
import org.avert.mechanisms.api.model.CommunicationDto;
import org.avert.mechanisms.api.model.CommunicationListDto;
import org.avert.mechanisms.api.model.CommunicationStageDto;
import org.avert.mechanisms.api.model.CommunicationSummaryDto;
import org.avert.mechanisms.api.model.NewCommunicationDto;
import org.avert.mechanisms.api.model.OwnCommunicationDto;
import org.avert.mechanisms.sources.Account;
import org.avert.mechanisms.sources.FileStage;
import org.avert.mechanisms.sources.SourceFile;
import org.avert.mechanisms.sources.SourceFileSummary;
import org.jspecify.annotations.Nullable;

/** Between the contract's communication and a file. */
final class CommunicationMapper {
    private static final String REMEDIES = "attemptedRemedies";
    private static final String CONTACT = "contact";

    private CommunicationMapper() {}

    static Account toAccount(NewCommunicationDto dto) {
        return Account.of(dto.getText())
                .with(REMEDIES, dto.getAttemptedRemedies())
                .with(CONTACT, dto.getContact());
    }

    static OwnCommunicationDto toOwn(SourceFile file) {
        return new OwnCommunicationDto(toDto(file.stage()), file.receivedAt(), FileMapper.toMessages(file.messages()))
                .text(file.account().text())
                .attachments(AttachmentMapper.toDtos(file.attachments()));
    }

    static CommunicationDto toDto(SourceFile file) {
        var account = file.account();
        return new CommunicationDto(
                        file.id(),
                        file.state(),
                        toDto(file.stage()),
                        file.receivedAt(),
                        account.text(),
                        FileMapper.toReferences(file.readers()),
                        FileMapper.toMessages(file.messages()),
                        file.version())
                .attemptedRemedies(account.get(REMEDIES))
                .contact(account.get(CONTACT))
                .attachments(AttachmentMapper.toDtos(file.attachments()));
    }

    static CommunicationListDto toList(Page<SourceFileSummary> page) {
        return new CommunicationListDto(
                        page.items().stream().map(CommunicationMapper::toDto).toList())
                .next(page.next());
    }

    static @Nullable FileStage toStage(@Nullable CommunicationStageDto stage) {
        if (stage == null) {
            return null;
        }
        return switch (stage) {
            case RECEIVED -> FileStage.RECEIVED;
            case UNDER_SCREENING -> FileStage.ASSIGNED;
            case CLOSED -> FileStage.CLOSED;
        };
    }

    private static CommunicationStageDto toDto(FileStage stage) {
        return switch (stage) {
            case RECEIVED -> CommunicationStageDto.RECEIVED;
            case ASSIGNED -> CommunicationStageDto.UNDER_SCREENING;
            case CLOSED -> CommunicationStageDto.CLOSED;
        };
    }

    private static CommunicationSummaryDto toDto(SourceFileSummary file) {
        return new CommunicationSummaryDto(
                file.id(), file.state(), toDto(file.stage()), file.receivedAt(), file.assigned());
    }
}
