package org.avert.funding.requests.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.avert.funding.money.Amount;
import org.avert.funding.money.Rate;
import org.avert.funding.requests.Activity;
import org.avert.funding.requests.NeedRate;
import org.avert.funding.requests.NeedRates;
import org.avert.funding.requests.Raised;
import org.avert.funding.requests.StageSums;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lists inside a request as they lie in its JSON columns; amounts in minor units, rates as decimal strings. */
@Component
class RequestJson {
    private static final TypeReference<List<StoredActivity>> ACTIVITIES = new TypeReference<>() {};
    private static final TypeReference<List<StoredRate>> RATES = new TypeReference<>() {};

    private final JsonMapper json;

    RequestJson(JsonMapper json) {
        this.json = json;
    }

    String activities(List<Activity> activities) {
        return json.writeValueAsString(
                activities.stream().map(StoredActivity::of).toList());
    }

    List<Activity> activities(String stored) {
        return json.readValue(stored, ACTIVITIES).stream()
                .map(StoredActivity::activity)
                .toList();
    }

    String rates(NeedRates rates) {
        return json.writeValueAsString(
                rates.rates().stream().map(StoredRate::of).toList());
    }

    NeedRates rates(String stored) {
        return new NeedRates(
                json.readValue(stored, RATES).stream().map(StoredRate::rate).toList());
    }

    /** Sums by currency, and those in US dollars beside them. */
    String raised(Raised raised) {
        return json.writeValueAsString(new StoredRaised(
                raised.own().values().stream().map(StoredSums::of).toList(), StoredSums.of(raised.usd())));
    }

    Raised raised(String stored) {
        var read = json.readValue(stored, StoredRaised.class);
        return new Raised(
                read.own().stream()
                        .collect(Collectors.toMap(sums -> Currency.getInstance(sums.currency()), StoredSums::sums)),
                read.usd().sums());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredActivity(
            UUID activityId,
            UUID recommendationId,
            @Nullable String mechanism,
            String title,
            String currency,
            long cost,
            @Nullable LocalDate dueOn) {

        static StoredActivity of(Activity activity) {
            return new StoredActivity(
                    activity.activityId(),
                    activity.recommendationId(),
                    activity.mechanism(),
                    activity.title(),
                    activity.cost().currency().getCurrencyCode(),
                    activity.cost().minorUnits(),
                    activity.dueOn());
        }

        Activity activity() {
            return new Activity(activityId, recommendationId, mechanism, title, Amount.of(currency, cost), dueOn);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredRate(
            String currency,
            String rateToUsd,
            LocalDate rateDate,
            @Nullable String source) {

        static StoredRate of(NeedRate rate) {
            return new StoredRate(
                    rate.currency().getCurrencyCode(), rate.rate().toString(), rate.rateDate(), rate.source());
        }

        NeedRate rate() {
            return new NeedRate(Currency.getInstance(currency), new Rate(new BigDecimal(rateToUsd)), rateDate, source);
        }
    }

    record StoredRaised(List<StoredSums> own, StoredSums usd) {}

    record StoredSums(String currency, long pledged, long secured, long disbursed) {

        static StoredSums of(StageSums sums) {
            return new StoredSums(
                    sums.pledged().currency().getCurrencyCode(),
                    sums.pledged().minorUnits(),
                    sums.secured().minorUnits(),
                    sums.disbursed().minorUnits());
        }

        StageSums sums() {
            return new StageSums(
                    Amount.of(currency, pledged), Amount.of(currency, secured), Amount.of(currency, disbursed));
        }
    }
}
