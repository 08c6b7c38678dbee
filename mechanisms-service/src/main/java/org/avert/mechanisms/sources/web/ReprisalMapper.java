package org.avert.mechanisms.sources.web;

import org.avert.kit.paging.Page;
import org.avert.mechanisms.api.model.NewReprisalReportDto;
import org.avert.mechanisms.api.model.OwnReprisalReportDto;
import org.avert.mechanisms.api.model.ReprisalDto;
import org.avert.mechanisms.api.model.ReprisalListDto;
import org.avert.mechanisms.api.model.ReprisalStageDto;
import org.avert.mechanisms.api.model.ReprisalSummaryDto;
import org.avert.mechanisms.sources.Account;
import org.avert.mechanisms.sources.FileStage;
import org.avert.mechanisms.sources.SourceFile;
import org.avert.mechanisms.sources.SourceFileSummary;
import org.jspecify.annotations.Nullable;

/** Between the contract's report of reprisals and a file. */
final class ReprisalMapper {
    private static final String COOPERATION = "cooperation";
    private static final String SAFETY = "safety";
    private static final String CONTACT = "contact";

    private ReprisalMapper() {}

    static Account toAccount(NewReprisalReportDto dto) {
        return Account.of(dto.getText())
                .with(COOPERATION, dto.getCooperation())
                .with(SAFETY, dto.getSafety())
                .with(CONTACT, dto.getContact());
    }

    static OwnReprisalReportDto toOwn(SourceFile file) {
        return new OwnReprisalReportDto(toDto(file.stage()), file.receivedAt(), FileMapper.toMessages(file.messages()))
                .text(file.account().text())
                .attachments(AttachmentMapper.toDtos(file.attachments()));
    }

    static ReprisalDto toDto(SourceFile file) {
        var account = file.account();
        return new ReprisalDto(
                        file.id(),
                        file.state(),
                        toDto(file.stage()),
                        file.receivedAt(),
                        account.text(),
                        FileMapper.toReferences(file.readers()),
                        FileMapper.toMessages(file.messages()),
                        file.version())
                .cooperation(account.get(COOPERATION))
                .safety(account.get(SAFETY))
                .contact(account.get(CONTACT))
                .attachments(AttachmentMapper.toDtos(file.attachments()));
    }

    static ReprisalListDto toList(Page<SourceFileSummary> page) {
        return new ReprisalListDto(
                        page.items().stream().map(ReprisalMapper::toDto).toList())
                .next(page.next());
    }

    static @Nullable FileStage toStage(@Nullable ReprisalStageDto stage) {
        if (stage == null) {
            return null;
        }
        return switch (stage) {
            case RECEIVED -> FileStage.RECEIVED;
            case ASSIGNED -> FileStage.ASSIGNED;
            case CLOSED -> FileStage.CLOSED;
        };
    }

    private static ReprisalStageDto toDto(FileStage stage) {
        return switch (stage) {
            case RECEIVED -> ReprisalStageDto.RECEIVED;
            case ASSIGNED -> ReprisalStageDto.ASSIGNED;
            case CLOSED -> ReprisalStageDto.CLOSED;
        };
    }

    private static ReprisalSummaryDto toDto(SourceFileSummary file) {
        return new ReprisalSummaryDto(file.id(), file.state(), toDto(file.stage()), file.receivedAt(), file.assigned());
    }
}
