package org.avert.portal.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param publicUrl what the browser calls this portal
 * @param locales   languages there are messages for, the first being the fallback
 * @param govuk     where govuk-frontend lies on the classpath; its jar has the version in the path
 * @param htmx      where htmx lies on the classpath
 */
@Validated
@ConfigurationProperties("avert.portal.page")
public record PageProperties(
        @NotNull URI publicUrl,
        @NotEmpty List<Locale> locales,
        @NotBlank String govuk,
        @NotBlank String htmx) {

    public boolean isHttps() {
        return "https".equals(publicUrl.getScheme());
    }
}
