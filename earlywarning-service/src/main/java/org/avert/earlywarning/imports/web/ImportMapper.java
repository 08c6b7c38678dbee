package org.avert.earlywarning.imports.web;

import java.util.UUID;
import org.avert.earlywarning.api.model.JobStateDto;
import org.avert.earlywarning.api.model.QuarantinedSignalDto;
import org.avert.earlywarning.api.model.QuarantinedSignalPageDto;
import org.avert.earlywarning.api.model.SignalImportDto;
import org.avert.earlywarning.api.model.SignalImportFormatDto;
import org.avert.earlywarning.api.model.TlpDefaultDto;
import org.avert.earlywarning.imports.ImportCounts;
import org.avert.earlywarning.imports.ImportFormat;
import org.avert.earlywarning.imports.ImportService;
import org.avert.earlywarning.imports.QuarantinedRow;
import org.avert.earlywarning.imports.SignalImport;
import org.avert.earlywarning.signals.Tlp;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;

final class ImportMapper {
    private ImportMapper() {}

    static SignalImport toRequest(
            SignalImportFormatDto format, String dataset, @Nullable String state, TlpDefaultDto tlp) {
        return new SignalImport(
                UUID.randomUUID(),
                ImportFormat.valueOf(format.name()),
                dataset,
                state,
                Tlp.valueOf(tlp.name()),
                new ImportCounts(0, 0, 0));
    }

    static SignalImportDto toDto(ImportService.Progress progress) {
        var request = progress.request();
        var job = progress.job();
        var counts = request.counts();
        return new SignalImportDto(
                        request.id(),
                        JobStateDto.valueOf(job.state().name()),
                        SignalImportFormatDto.valueOf(request.format().name()),
                        request.dataset(),
                        counts.read(),
                        counts.imported(),
                        counts.known(),
                        counts.quarantined(),
                        job.createdAt())
                .endedAt(job.endedAt())
                .problem(job.problem());
    }

    static QuarantinedSignalPageDto toDto(Page<QuarantinedRow> page) {
        return new QuarantinedSignalPageDto(
                        page.items().stream().map(ImportMapper::toDto).toList())
                .next(page.next());
    }

    static QuarantinedSignalDto toDto(QuarantinedRow row) {
        return new QuarantinedSignalDto(row.line(), row.reason(), row.row());
    }
}
