package org.avert.earlywarning.imports.web;

import org.avert.earlywarning.api.model.SignalImportFormatDto;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Bodies that stream in and out, and the words of the layouts. */
@Configuration(proxyBeanMethods = false)
class ImportWebConfiguration implements WebFluxConfigurer {

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
        codecs.customCodecs().register(new UploadReader());
        codecs.customCodecs().register(new QuarantineCsv());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, SignalImportFormatDto.class, SignalImportFormatDto::fromValue);
    }
}
