package org.avert.portal.page;

import java.net.URI;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How values are written for a reader; templates call it as {@code @show}. */
@Component("show")
public class Show {

    private final MessageSource messages;

    Show(MessageSource messages) {
        this.messages = messages;
    }

    /** The message of a code, or the code in plain words where no message has been written yet. */
    public String label(String kind, @Nullable Object code, Locale locale) {
        var word = String.valueOf(code);
        return Objects.requireNonNull(messages.getMessage(kind + "." + word, null, plain(word), locale));
    }

    /** @param minorUnits amount in the smallest unit of the currency */
    public String money(String currency, long minorUnits, Locale locale) {
        var digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        var format = NumberFormat.getIntegerInstance(locale);
        var major = Math.floorDiv(minorUnits, (long) Math.pow(10, digits));
        var rest = Math.floorMod(minorUnits, (long) Math.pow(10, digits));
        var fraction = rest == 0 ? "" : "." + "%0" + digits + "d";
        return currency + "\u00a0" + format.format(major) + (rest == 0 ? "" : fraction.formatted(rest));
    }

    public String number(@Nullable Number number, Locale locale) {
        if (number == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    public String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dates(locale))
                .format(day);
    }

    public String dayOf(Instant time, Locale locale) {
        return day(LocalDate.ofInstant(time, ZoneOffset.UTC), locale);
    }

    public String timeOf(Instant time, Locale locale) {
        return dayOf(time, locale) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", locale)
                        .withZone(ZoneOffset.UTC)
                        .format(time) + " UTC";
    }

    /** A link that came with data; only the web's own schemes become one. */
    public @Nullable String link(@Nullable URI link) {
        return link != null && ("https".equals(link.getScheme()) || "http".equals(link.getScheme()))
                ? link.toString()
                : null;
    }

    /** Plain English means the United Nations' order of day, month and year. */
    private static Locale dates(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    private static String plain(String word) {
        var words = word.replace('_', ' ')
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
        return words.isEmpty() ? "–" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
