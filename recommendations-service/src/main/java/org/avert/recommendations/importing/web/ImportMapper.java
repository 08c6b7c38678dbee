package org.avert.recommendations.importing.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.avert.kit.paging.Page;
import org.avert.recommendations.api.model.ImportCountsDto;
import org.avert.recommendations.api.model.ImportDto;
import org.avert.recommendations.api.model.ImportExplanationDto;
import org.avert.recommendations.api.model.ImportFormatDto;
import org.avert.recommendations.api.model.ImportPageDto;
import org.avert.recommendations.api.model.JobStateDto;
import org.avert.recommendations.api.model.QuarantinePageDto;
import org.avert.recommendations.api.model.QuarantineReasonDto;
import org.avert.recommendations.api.model.QuarantinedRowDto;
import org.avert.recommendations.importing.Finding;
import org.avert.recommendations.importing.ImportStatus;
import org.avert.recommendations.importing.Outcome;
import org.avert.recommendations.importing.Outcome.Bucket;
import org.avert.recommendations.importing.RowReading.Quarantined;
import org.avert.recommendations.importing.Tally;

final class ImportMapper {
    private static final int LONGEST_CELL = 20_000;

    private ImportMapper() {}

    static ImportDto toDto(ImportStatus status) {
        var file = status.file();
        var job = status.job();
        return new ImportDto(
                        file.id().value(),
                        ImportFormatDto.fromValue(file.format().label()),
                        file.sourceName(),
                        JobStateDto.fromValue(job.state().name()),
                        counts(file.tally()),
                        explanation(file.tally()),
                        file.receivedAt())
                .encoding(file.encoding().label())
                .total(job.total())
                .endedAt(job.endedAt())
                .failure(job.problem());
    }

    static ImportPageDto toDto(Page<ImportStatus> page) {
        return new ImportPageDto(page.items().stream().map(ImportMapper::toDto).toList()).next(page.next());
    }

    static QuarantinePageDto toQuarantineDto(Page<Quarantined> page) {
        return new QuarantinePageDto(
                        page.items().stream().map(ImportMapper::toDto).toList())
                .next(page.next());
    }

    static QuarantinedRowDto toDto(Quarantined row) {
        return new QuarantinedRowDto(
                row.line(),
                row.findings().stream().map(ImportMapper::toDto).toList(),
                row.cells().stream().map(ImportMapper::shown).toList());
    }

    private static String shown(String cell) {
        return cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL);
    }

    private static QuarantineReasonDto toDto(Finding finding) {
        return new QuarantineReasonDto(finding.reason().code(), finding.detail()).column(finding.column());
    }

    private static ImportCountsDto counts(Tally tally) {
        return new ImportCountsDto(
                tally.read(),
                tally.of(Bucket.IMPORTED),
                tally.of(Bucket.MERGED),
                tally.of(Bucket.UNCHANGED),
                tally.of(Bucket.QUARANTINED));
    }

    private static List<ImportExplanationDto> explanation(Tally tally) {
        return tally.rows().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(ImportMapper::explanation)
                .toList();
    }

    private static ImportExplanationDto explanation(Map.Entry<Outcome, Long> entry) {
        var outcome = entry.getKey();
        var bucket = outcome.bucket().name().toLowerCase(Locale.ROOT);
        return new ImportExplanationDto(
                ImportExplanationDto.CountEnum.fromValue(bucket), outcome.code(), entry.getValue(), outcome.meaning());
    }
}
