package org.avert.earlywarning.detection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.avert.earlywarning.patterns.CriteriaVersions;
import org.avert.earlywarning.patterns.Period;
import org.avert.earlywarning.patterns.Surveyor;
import org.avert.earlywarning.patterns.Week;
import org.avert.kit.jobs.RecurringWork;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Detection by itself: the last weeks of all States, by one instance at a time. */
@Configuration(proxyBeanMethods = false)
class DetectionSchedule {

    @Bean
    @ConditionalOnProperty(name = "avert.earlywarning.detection.scheduled", matchIfMissing = true)
    RecurringWork recurringDetection(
            Surveyor surveyor, CriteriaVersions criteria, DetectionProperties properties, Clock clock) {
        return RecurringWork.of("detection", properties.every(), () -> detect(surveyor, criteria, properties, clock));
    }

    private static Mono<Void> detect(
            Surveyor surveyor, CriteriaVersions criteria, DetectionProperties properties, Clock clock) {
        var now = Week.of(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        var period = new Period(now.minus(properties.weeks() - 1L), now);
        return criteria.inForce()
                .flatMapMany(version -> surveyor.survey(Set.of(), period, version))
                .then();
    }
}
