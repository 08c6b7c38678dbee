package org.avert.mechanisms.sources.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.receipt.Message;
import org.avert.kit.version.ETags;
import org.avert.mechanisms.api.model.CommunicationMessageDto;
import org.avert.mechanisms.api.model.IntakeDto;
import org.avert.mechanisms.api.model.PersonReferenceDto;
import org.avert.mechanisms.api.model.ReceiptDto;
import org.avert.mechanisms.sources.ChannelService.Receipt;
import org.avert.mechanisms.sources.Intake;
import org.springframework.http.ResponseEntity;

/** What files of both channels have. */
final class FileMapper {
    private static final String NOTICE =
            "Write this code down and keep it where nobody finds it. It is shown once. A lost code cannot be recovered.";

    private FileMapper() {}

    static ReceiptDto toReceipt(Receipt receipt) {
        return new ReceiptDto(receipt.code().shown(), receipt.receivedAt(), NOTICE);
    }

    static ResponseEntity<IntakeDto> answer(Intake intake) {
        return ResponseEntity.ok()
                .eTag(ETags.of(intake.version()))
                .body(new IntakeDto(toReferences(intake.officers()), intake.version()));
    }

    static Set<PersonRef> toPersons(List<PersonReferenceDto> references) {
        return references.stream()
                .map(reference -> new PersonRef(reference.getIssuer(), reference.getSubject()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<PersonReferenceDto> toReferences(Set<PersonRef> persons) {
        return persons.stream()
                .map(person -> new PersonReferenceDto(person.issuer(), person.subject()))
                .toList();
    }

    static List<CommunicationMessageDto> toMessages(List<Message> messages) {
        return messages.stream().map(FileMapper::toMessage).toList();
    }

    private static CommunicationMessageDto toMessage(Message message) {
        var from = message.from() == Message.From.DESK
                ? CommunicationMessageDto.FromEnum.DESK
                : CommunicationMessageDto.FromEnum.AUTHOR;
        return new CommunicationMessageDto(from, message.at(), message.text());
    }
}
