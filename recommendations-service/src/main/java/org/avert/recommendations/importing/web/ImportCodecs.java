package org.avert.recommendations.importing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.avert.recommendations.api.model.QuarantineReasonDto;
import org.avert.recommendations.api.model.QuarantinedRowDto;
import org.avert.recommendations.csv.CsvEncoder;
import org.avert.recommendations.csv.CsvText;
import org.avert.recommendations.importing.UprInfoColumns;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.codec.ResourceDecoder;

/** A file may be larger than a JSON body, and the quarantine goes out as a file. */
@Configuration(proxyBeanMethods = false)
class ImportCodecs {
    private static final int LARGEST_FILE = 32 * 1024 * 1024;

    @Bean
    CodecCustomizer importCodec() {
        return configurer -> {
            var files = new ResourceDecoder();
            files.setMaxInMemorySize(LARGEST_FILE);
            configurer.customCodecs().register(files);
            configurer.customCodecs().register(new CsvEncoder<>(QuarantinedRowDto.class, header(), ImportCodecs::rows));
        };
    }

    private static List<String> header() {
        var header = new ArrayList<>(List.of("Line", "Reason"));
        header.addAll(UprInfoColumns.NAMES);
        return header;
    }

    private static List<String> rows(QuarantinedRowDto row) {
        var cells = new ArrayList<>(List.of(String.valueOf(row.getLine()), reasons(row)));
        cells.addAll(row.getCells());
        return List.of(CsvText.row(cells));
    }

    private static String reasons(QuarantinedRowDto row) {
        return row.getReasons().stream().map(ImportCodecs::reason).collect(Collectors.joining("; "));
    }

    private static String reason(QuarantineReasonDto reason) {
        var column = reason.getColumn();
        return column == null ? reason.getDetail() : column + ": " + reason.getDetail();
    }
}
