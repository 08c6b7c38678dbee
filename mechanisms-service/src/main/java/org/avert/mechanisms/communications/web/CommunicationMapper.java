package org.avert.mechanisms.communications.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.paging.Page;
import org.avert.mechanisms.api.model.CommunicationDto;
import org.avert.mechanisms.api.model.CommunicationListDto;
import org.avert.mechanisms.api.model.CommunicationMessageDto;
import org.avert.mechanisms.api.model.CommunicationStageDto;
import org.avert.mechanisms.api.model.CommunicationSummaryDto;
import org.avert.mechanisms.api.model.IntakeDto;
import org.avert.mechanisms.api.model.NewCommunicationDto;
import org.avert.mechanisms.api.model.OwnCommunicationDto;
import org.avert.mechanisms.api.model.PersonReferenceDto;
import org.avert.mechanisms.api.model.ReceiptDto;
import org.avert.mechanisms.communications.ChannelService.Receipt;
import org.avert.mechanisms.communications.Communication;
import org.avert.mechanisms.communications.CommunicationStage;
import org.avert.mechanisms.communications.CommunicationSummary;
import org.avert.mechanisms.communications.Intake;
import org.avert.mechanisms.communications.Message;
import org.avert.mechanisms.communications.Statement;
import org.jspecify.annotations.Nullable;

/** Between the contract's communication and ours. */
final class CommunicationMapper {
    private CommunicationMapper() {}

    static Statement toStatement(NewCommunicationDto dto) {
        return new Statement(dto.getText(), dto.getAttemptedRemedies(), dto.getContact());
    }

    static ReceiptDto toReceipt(Receipt receipt) {
        return new ReceiptDto(receipt.code().shown(), receipt.receivedAt());
    }

    static OwnCommunicationDto toOwn(Communication file) {
        return new OwnCommunicationDto(toDto(file.stage()), file.receivedAt(), toMessages(file.messages()))
                .text(file.statement().text());
    }

    static CommunicationDto toDto(Communication file) {
        var statement = file.statement();
        return new CommunicationDto(
                        file.id().value(),
                        file.state(),
                        toDto(file.stage()),
                        file.receivedAt(),
                        statement.text(),
                        toReferences(file.readers()),
                        toMessages(file.messages()),
                        file.version())
                .attemptedRemedies(statement.attemptedRemedies())
                .contact(statement.contact());
    }

    static CommunicationListDto toList(Page<CommunicationSummary> page) {
        return new CommunicationListDto(
                        page.items().stream().map(CommunicationMapper::toDto).toList())
                .next(page.next());
    }

    static IntakeDto toDto(Intake intake) {
        return new IntakeDto(toReferences(intake.officers()), intake.version());
    }

    static Set<PersonRef> toPersons(List<PersonReferenceDto> references) {
        return references.stream()
                .map(reference -> new PersonRef(reference.getIssuer(), reference.getSubject()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable CommunicationStage toStage(@Nullable CommunicationStageDto stage) {
        return stage == null ? null : CommunicationStage.valueOf(stage.getValue());
    }

    private static CommunicationSummaryDto toDto(CommunicationSummary summary) {
        return new CommunicationSummaryDto(
                summary.id().value(),
                summary.state(),
                toDto(summary.stage()),
                summary.receivedAt(),
                summary.assigned());
    }

    private static CommunicationStageDto toDto(CommunicationStage stage) {
        return CommunicationStageDto.fromValue(stage.name());
    }

    private static List<CommunicationMessageDto> toMessages(List<Message> messages) {
        return messages.stream()
                .map(message -> new CommunicationMessageDto(
                        CommunicationMessageDto.FromEnum.fromValue(
                                message.from().name()),
                        message.at(),
                        message.text()))
                .toList();
    }

    private static List<PersonReferenceDto> toReferences(Set<PersonRef> persons) {
        return persons.stream()
                .map(person -> new PersonReferenceDto(person.issuer(), person.subject()))
                .toList();
    }
}
