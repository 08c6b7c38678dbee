package org.avert.portal.cases;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.avert.portal.api.ApiFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks all services at once. What is not for this reader is absent; what could not be asked is named. */
@Component
class Cases {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final List<CaseService> services;

    Cases(List<CaseService> services) {
        this.services = services;
    }

    Mono<CaseThread> thread(String reference) {
        return ask(service -> service.part().apply(reference))
                .filter(answers -> answers.stream().anyMatch(answer -> answer.value() != null || answer.silent()))
                .switchIfEmpty(Mono.error(() -> new ApiFailure(HttpStatus.NOT_FOUND, "cases", null)))
                .map(answers -> CaseThread.of(reference, values(answers), silent(answers)));
    }

    Mono<CaseList> mine() {
        return ask(service -> service.list().get()).map(answers -> CaseList.of(values(answers), silent(answers)));
    }

    private <T> Mono<List<Answer<T>>> ask(Function<CaseService, Mono<T>> question) {
        return Flux.fromIterable(services)
                .flatMapSequential(service -> answer(service.name(), question.apply(service)))
                .collectList();
    }

    private static <T> Mono<Answer<T>> answer(String service, Mono<T> asked) {
        return asked.map(value -> new Answer<>(service, value, false))
                .timeout(PATIENCE)
                .onErrorResume(TimeoutException.class, late -> Mono.just(new Answer<>(service, null, true)))
                .onErrorResume(ApiFailure.class, failure -> without(service, failure));
    }

    private static <T> Mono<Answer<T>> without(String service, ApiFailure failure) {
        return failure.status() == HttpStatus.UNAUTHORIZED
                ? Mono.error(failure)
                : Mono.just(new Answer<>(service, null, !failure.isNothingForReader()));
    }

    private static <T> List<T> values(List<Answer<T>> answers) {
        return answers.stream()
                .flatMap(answer -> Optional.ofNullable(answer.value()).stream())
                .toList();
    }

    private static List<String> silent(List<? extends Answer<?>> answers) {
        return answers.stream().filter(Answer::silent).map(Answer::service).toList();
    }

    private record Answer<T>(String service, @Nullable T value, boolean silent) {}

    /** Cases of all services, each once, the latest changed first. */
    record CaseList(List<CasePage.Entry> items, boolean more, List<String> silent) {

        static CaseList of(List<CasePage> pages, List<String> silent) {
            var byReference = pages.stream()
                    .flatMap(page -> page.items().stream())
                    .collect(Collectors.toMap(CasePage.Entry::reference, Function.identity(), CaseList::merge));
            var items = byReference.values().stream()
                    .sorted(Comparator.comparing(CasePage.Entry::updatedAt).reversed())
                    .toList();
            return new CaseList(items, pages.stream().anyMatch(page -> page.next() != null), silent);
        }

        private static CasePage.Entry merge(CasePage.Entry a, CasePage.Entry b) {
            return new CasePage.Entry(
                    a.reference(),
                    a.title() == null ? b.title() : a.title(),
                    a.state() == null ? b.state() : a.state(),
                    a.updatedAt().isAfter(b.updatedAt()) ? a.updatedAt() : b.updatedAt());
        }
    }
}
