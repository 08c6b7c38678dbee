package org.avert.portal.report;

import java.util.Objects;
import org.avert.portal.api.Api;
import org.avert.portal.client.mechanisms.api.ReprisalChannelApi;
import org.avert.portal.client.mechanisms.api.model.AuthorAnswerDto;
import org.avert.portal.client.mechanisms.api.model.NewAttachmentDto;
import org.avert.portal.client.mechanisms.api.model.NewReprisalReportDto;
import org.avert.portal.client.mechanisms.api.model.OwnReprisalReportDto;
import org.avert.portal.client.mechanisms.api.model.ReceiptPresentationDto;
import org.avert.portal.states.StateNames.States;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ReprisalChannel implements Channel {
    private final ReprisalChannelApi api;

    ReprisalChannel(Api api) {
        this.api = api.sourcesClient("mechanisms", ReprisalChannelApi.class);
    }

    @Override
    public Kind kind() {
        return Kind.REPRISAL;
    }

    @Override
    public Mono<String> submit(Answers answers, States states) {
        var report = new NewReprisalReportDto(Objects.requireNonNull(answers.state(states)), answers.needed("text"))
                .cooperation(answers.get("cooperation"))
                .safety(answers.get("safety"))
                .contact(answers.get("contact"));
        return api.submitReprisalReport(answers.key(), Mono.just(report))
                .mapNotNull(HttpEntity::getBody)
                .map(receipt -> receipt.getReceiptCode());
    }

    @Override
    public Mono<OwnFile> read(String code) {
        return api.readOwnReprisalReport(Mono.just(new ReceiptPresentationDto(code)))
                .mapNotNull(HttpEntity::getBody)
                .map(ReprisalChannel::own);
    }

    @Override
    public Mono<OwnFile> answer(String key, String code, String text) {
        return api.answerAsReporter(key, Mono.just(new AuthorAnswerDto(code, text)))
                .mapNotNull(HttpEntity::getBody)
                .map(ReprisalChannel::own);
    }

    @Override
    public Mono<OwnFile> attach(String key, String code, Upload upload) {
        var attachment = new NewAttachmentDto(code, upload.name(), upload.content());
        return api.attachToReprisalReport(key, Mono.just(attachment))
                .mapNotNull(HttpEntity::getBody)
                .map(ReprisalChannel::own);
    }

    private static OwnFile own(OwnReprisalReportDto file) {
        return new OwnFile(
                file.getReceivedAt(),
                Objects.requireNonNullElse(file.getText(), ""),
                ComplaintChannel.lines(file.getMessages()),
                ComplaintChannel.names(file.getAttachments()));
    }
}
