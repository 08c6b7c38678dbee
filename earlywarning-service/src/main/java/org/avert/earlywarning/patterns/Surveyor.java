package org.avert.earlywarning.patterns;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.avert.kit.transaction.Transactions;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Surveys one situation after the other; each is stored whole or not at all. */
@Service
public class Surveyor {
    private final WeeklyCounts counts;
    private final AllSeries allSeries;
    private final Patterns patterns;
    private final Transactions transactions;
    private final Clock clock;

    Surveyor(WeeklyCounts counts, AllSeries allSeries, Patterns patterns, Transactions transactions, Clock clock) {
        this.counts = counts;
        this.allSeries = allSeries;
        this.patterns = patterns;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was found, situation by situation. */
    public Flux<Surveyed> survey(Set<String> states, Period period, Criteria criteria) {
        return counts.of(states, period.withHistory(criteria.weeksOfHistory()))
                .bufferUntilChanged(WeekCount::situation)
                .map(reported -> Survey.of(period, reported, criteria))
                .concatMap(survey -> transactions.within(store(survey, criteria)));
    }

    private Mono<Surveyed> store(Survey survey, Criteria criteria) {
        var raising = survey.alarms().isEmpty() ? Mono.just(new Surveyed(0, 0, 0)) : raise(survey, criteria);
        return allSeries.save(survey).then(raising);
    }

    private Mono<Surveyed> raise(Survey survey, Criteria criteria) {
        var first = survey.alarms().get(0).week().minus(criteria.windowWeeks() - 1);
        return counts.reports(
                        survey.situation(), new Period(first, survey.period().to()))
                .collectList()
                .map(reports -> new Gate(criteria).findings(survey.alarms(), reports))
                .flatMap(findings -> raising(survey, findings, criteria))
                .flatMap(raising -> save(survey, raising));
    }

    private Mono<Raising> raising(Survey survey, List<Finding> findings, Criteria criteria) {
        return patterns.of(survey.situation())
                .collectList()
                .map(standing -> Raising.of(survey.situation(), standing, findings, criteria, clock.instant()));
    }

    private Mono<Surveyed> save(Survey survey, Raising raising) {
        return Flux.fromIterable(raising.patterns().entrySet())
                .concatMap(entry -> patterns.save(entry.getKey(), entry.getValue()))
                .then(Mono.just(new Surveyed(survey.alarms().size(), raising.raised(), raising.extended())));
    }
}
