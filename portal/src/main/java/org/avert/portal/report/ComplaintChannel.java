package org.avert.portal.report;

import java.util.List;
import java.util.Objects;
import org.avert.portal.api.Api;
import org.avert.portal.client.mechanisms.api.CommunicationChannelApi;
import org.avert.portal.client.mechanisms.api.model.AttachmentDto;
import org.avert.portal.client.mechanisms.api.model.AuthorAnswerDto;
import org.avert.portal.client.mechanisms.api.model.CommunicationMessageDto;
import org.avert.portal.client.mechanisms.api.model.NewAttachmentDto;
import org.avert.portal.client.mechanisms.api.model.NewCommunicationDto;
import org.avert.portal.client.mechanisms.api.model.OwnCommunicationDto;
import org.avert.portal.client.mechanisms.api.model.ReceiptPresentationDto;
import org.avert.portal.states.StateNames.States;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ComplaintChannel implements Channel {
    private final CommunicationChannelApi api;

    ComplaintChannel(Api api) {
        this.api = api.sourcesClient("mechanisms", CommunicationChannelApi.class);
    }

    @Override
    public Kind kind() {
        return Kind.COMPLAINT;
    }

    @Override
    public Mono<String> submit(Answers answers, States states) {
        var communication = new NewCommunicationDto(
                        Objects.requireNonNull(answers.state(states)), answers.needed("text"))
                .attemptedRemedies(answers.get("attemptedRemedies"))
                .contact(answers.get("contact"));
        return api.submitCommunication(answers.key(), Mono.just(communication))
                .mapNotNull(HttpEntity::getBody)
                .map(receipt -> receipt.getReceiptCode());
    }

    @Override
    public Mono<OwnFile> read(String code) {
        return api.readOwnCommunication(Mono.just(new ReceiptPresentationDto(code)))
                .mapNotNull(HttpEntity::getBody)
                .map(ComplaintChannel::own);
    }

    @Override
    public Mono<OwnFile> answer(String key, String code, String text) {
        return api.answerAsAuthor(key, Mono.just(new AuthorAnswerDto(code, text)))
                .mapNotNull(HttpEntity::getBody)
                .map(ComplaintChannel::own);
    }

    @Override
    public Mono<OwnFile> attach(String key, String code, Upload upload) {
        var attachment = new NewAttachmentDto(code, upload.name(), upload.content());
        return api.attachToCommunication(key, Mono.just(attachment))
                .mapNotNull(HttpEntity::getBody)
                .map(ComplaintChannel::own);
    }

    private static OwnFile own(OwnCommunicationDto file) {
        return new OwnFile(
                file.getReceivedAt(),
                Objects.requireNonNullElse(file.getText(), ""),
                lines(file.getMessages()),
                names(file.getAttachments()));
    }

    static List<String> names(@Nullable List<AttachmentDto> attachments) {
        return attachments == null
                ? List.of()
                : attachments.stream().map(AttachmentDto::getName).toList();
    }

    static List<OwnFile.Line> lines(List<CommunicationMessageDto> messages) {
        return messages.stream()
                .map(message -> new OwnFile.Line(
                        message.getFrom() == CommunicationMessageDto.FromEnum.DESK, message.getAt(), message.getText()))
                .toList();
    }
}
