package org.avert.recommendations.importing.web;

import org.avert.recommendations.api.model.ImportFormatDto;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Formats in a query go by the names of the contract, not of the code. */
@Component
class ImportFormats implements Converter<String, ImportFormatDto> {

    @Override
    public ImportFormatDto convert(String label) {
        return ImportFormatDto.fromValue(label);
    }
}
