package org.avert.portal.report;

import java.util.List;
import java.util.Objects;
import org.avert.portal.api.Api;
import org.avert.portal.client.earlywarning.api.SourceChannelApi;
import org.avert.portal.client.earlywarning.api.model.AttachmentDto;
import org.avert.portal.client.earlywarning.api.model.GravityDto;
import org.avert.portal.client.earlywarning.api.model.NewAttachmentDto;
import org.avert.portal.client.earlywarning.api.model.OwnSourceReportDto;
import org.avert.portal.client.earlywarning.api.model.ReceiptPresentationDto;
import org.avert.portal.client.earlywarning.api.model.SourceAnswerDto;
import org.avert.portal.client.earlywarning.api.model.SourceMessageDto;
import org.avert.portal.client.earlywarning.api.model.SourceSignalDto;
import org.avert.portal.client.earlywarning.api.model.SourceTellerDto;
import org.avert.portal.client.earlywarning.api.model.ViolationTypeDto;
import org.avert.portal.states.StateNames.States;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class SignalChannel implements Channel {
    private final SourceChannelApi api;

    SignalChannel(Api api) {
        this.api = api.sourcesClient("earlywarning", SourceChannelApi.class);
    }

    @Override
    public Kind kind() {
        return Kind.SIGNAL;
    }

    @Override
    public Mono<String> submit(Answers answers, States states) {
        var signal = new SourceSignalDto(
                        Objects.requireNonNull(answers.state(states)),
                        ViolationTypeDto.valueOf(answers.needed("violationType")),
                        GravityDto.valueOf(answers.needed("gravity")),
                        answers.day("occurredOn"),
                        answers.needed("text"))
                .teller(SourceTellerDto.valueOf(answers.needed("teller")))
                .place(answers.get("place"))
                .contact(answers.get("contact"));
        return api.submitSourceSignal(answers.key(), Mono.just(signal))
                .mapNotNull(HttpEntity::getBody)
                .map(receipt -> receipt.getReceiptCode());
    }

    @Override
    public Mono<OwnFile> read(String code) {
        return api.readOwnSignal(Mono.just(new ReceiptPresentationDto(code)))
                .mapNotNull(HttpEntity::getBody)
                .map(SignalChannel::own);
    }

    @Override
    public Mono<OwnFile> answer(String key, String code, String text) {
        return api.answerAsSource(key, Mono.just(new SourceAnswerDto(code, text)))
                .mapNotNull(HttpEntity::getBody)
                .map(SignalChannel::own);
    }

    @Override
    public Mono<OwnFile> attach(String key, String code, Upload upload) {
        var attachment = new NewAttachmentDto(code, upload.name(), upload.content());
        return api.attachToSignal(key, Mono.just(attachment))
                .mapNotNull(HttpEntity::getBody)
                .map(SignalChannel::own);
    }

    private static OwnFile own(OwnSourceReportDto file) {
        var lines = file.getMessages().stream()
                .map(message -> new OwnFile.Line(
                        message.getFrom() == SourceMessageDto.FromEnum.DESK, message.getAt(), message.getText()))
                .toList();
        var attachments = file.getAttachments();
        var names = attachments == null
                ? List.<String>of()
                : attachments.stream().map(AttachmentDto::getName).toList();
        return new OwnFile(file.getReceivedAt(), Objects.requireNonNullElse(file.getText(), ""), lines, names);
    }
}
