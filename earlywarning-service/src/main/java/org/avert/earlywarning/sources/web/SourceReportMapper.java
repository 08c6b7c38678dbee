package org.avert.earlywarning.sources.web;

import java.util.List;
import java.util.Set;
import org.avert.earlywarning.api.model.DatePrecisionDto;
import org.avert.earlywarning.api.model.OwnSourceReportDto;
import org.avert.earlywarning.api.model.ReceiptDto;
import org.avert.earlywarning.api.model.SourceMessageDto;
import org.avert.earlywarning.api.model.SourceReportDto;
import org.avert.earlywarning.api.model.SourceReportStageDto;
import org.avert.earlywarning.api.model.SourceSignalDto;
import org.avert.earlywarning.api.model.SourceTellerDto;
import org.avert.earlywarning.signals.Assessment;
import org.avert.earlywarning.signals.DatePrecision;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.Happening;
import org.avert.earlywarning.signals.Perpetrator;
import org.avert.earlywarning.signals.Place;
import org.avert.earlywarning.signals.Reliability;
import org.avert.earlywarning.signals.SignalDraft;
import org.avert.earlywarning.signals.SourceIdentity;
import org.avert.earlywarning.signals.SourceType;
import org.avert.earlywarning.signals.Tlp;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.signals.When;
import org.avert.earlywarning.sources.SourceChannelService.Receipt;
import org.avert.earlywarning.sources.SourceDraft;
import org.avert.earlywarning.sources.SourceReport;
import org.avert.kit.receipt.Message;
import org.jspecify.annotations.Nullable;

/** Between the contract's report of a source and ours. */
final class SourceReportMapper {
    private static final String NOTICE =
            "Write this code down and keep it where nobody finds it. It is shown once. A lost code cannot be recovered.";

    /** Nobody has checked it yet: neither source nor information can be judged. */
    private static final Assessment UNCHECKED = new Assessment(Reliability.F, 6);

    private SourceReportMapper() {}

    static SourceDraft toDraft(SourceSignalDto dto) {
        var contact = dto.getContact();
        var signal = new SignalDraft(
                toHappening(dto),
                new Place(dto.getState(), null, null, null, null),
                new When(dto.getOccurredOn(), null, toPrecision(dto.getDatePrecision())),
                dto.getTeller() == SourceTellerDto.DEFENDER ? SourceType.DEFENDER : SourceType.ANONYMOUS,
                UNCHECKED,
                Tlp.AMBER_STRICT,
                null,
                contact == null ? null : new SourceIdentity(null, contact));
        return new SourceDraft(signal, dto.getText(), dto.getPlace());
    }

    private static Happening toHappening(SourceSignalDto dto) {
        return new Happening(
                ViolationType.valueOf(dto.getViolationType().name()),
                Gravity.valueOf(dto.getGravity().name()),
                Perpetrator.UNKNOWN,
                Set.of(),
                dto.getVictims() == null ? 0 : dto.getVictims(),
                1);
    }

    private static DatePrecision toPrecision(@Nullable DatePrecisionDto precision) {
        return precision == null ? DatePrecision.DAY : DatePrecision.valueOf(precision.name());
    }

    static ReceiptDto toReceipt(Receipt receipt) {
        return new ReceiptDto(receipt.code().shown(), receipt.receivedAt(), NOTICE);
    }

    static OwnSourceReportDto toOwn(SourceReport report) {
        return new OwnSourceReportDto(toStage(report), report.receivedAt(), toMessages(report.messages()))
                .text(report.text())
                .attachments(SourceAttachmentMapper.toDtos(report.attachments()));
    }

    static SourceReportDto toDto(SourceReport report) {
        return new SourceReportDto(
                        report.signal().value(),
                        toStage(report),
                        report.receivedAt(),
                        report.text(),
                        toMessages(report.messages()),
                        report.version())
                .place(report.place())
                .attachments(SourceAttachmentMapper.toDtos(report.attachments()));
    }

    private static SourceReportStageDto toStage(SourceReport report) {
        return report.closed() ? SourceReportStageDto.CLOSED : SourceReportStageDto.OPEN;
    }

    private static List<SourceMessageDto> toMessages(List<Message> messages) {
        return messages.stream()
                .map(message -> new SourceMessageDto(
                        SourceMessageDto.FromEnum.valueOf(message.from().name()), message.at(), message.text()))
                .toList();
    }
}
