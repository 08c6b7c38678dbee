package org.avert.portal.people;

import java.util.UUID;
import org.avert.portal.account.Account;
import org.avert.portal.account.Refusal;
import org.avert.portal.client.identity.api.model.RegionDto;
import org.avert.portal.page.NextPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class PeopleController {
    private final People people;
    private final Account account;

    PeopleController(People people, Account account) {
        this.people = people;
        this.account = account;
    }

    @GetMapping("/people")
    Mono<Rendering> list(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String cursor,
            ServerHttpRequest request) {
        return people.list(search, cursor)
                .map(page -> Rendering.view("people/list")
                        .modelAttribute("people", page.getItems())
                        .modelAttribute("search", search == null ? "" : search)
                        .model(NextPage.attribute(request, page.getNext()))
                        .build());
    }

    @GetMapping("/people/new")
    Mono<Rendering> blank() {
        return form("people/new", PersonForm.empty(), null, null);
    }

    @PostMapping("/people")
    Mono<Rendering> add(@ModelAttribute PersonForm form) {
        return people.add(form)
                .map(person -> to(person.getPerson().getSubject()))
                .onErrorResume(Refusal::isAnswerable, refusal -> form("people/new", form, null, refusal));
    }

    @GetMapping("/people/{subject}")
    Mono<Rendering> show(@PathVariable UUID subject) {
        return people.get(subject).flatMap(form -> form("people/person", form, subject, null));
    }

    @PostMapping("/people/{subject}")
    Mono<Rendering> change(@PathVariable UUID subject, @ModelAttribute PersonForm form) {
        return people.change(subject, form)
                .map(person -> to(subject + "?done=saved"))
                .onErrorResume(Refusal::isAnswerable, refusal -> form("people/person", form, subject, refusal));
    }

    /** Shown in the answer itself and nowhere else: it is stored by nobody. */
    @PostMapping("/people/{subject}/password")
    Mono<Rendering> newPassword(@PathVariable UUID subject) {
        return Mono.zip(people.get(subject), people.newPassword(subject))
                .map(made -> Rendering.view("people/password")
                        .modelAttribute("person", made.getT1())
                        .modelAttribute("subject", subject)
                        .modelAttribute("password", made.getT2())
                        .build())
                .onErrorResume(Refusal::isAnswerable, refusal -> again(subject, refusal));
    }

    @PostMapping("/people/{subject}/grants")
    Mono<Rendering> propose(@PathVariable UUID subject, @ModelAttribute GrantForm form) {
        return people.propose(subject, form)
                .map(grant -> Rendering.redirectTo("/grants?done=proposed").build())
                .onErrorResume(Refusal::isAnswerable, refusal -> again(subject, refusal));
    }

    private Mono<Rendering> again(UUID subject, Throwable refusal) {
        return people.get(subject).flatMap(form -> form("people/person", form, subject, refusal));
    }

    private Mono<Rendering> form(String view, PersonForm form, @Nullable UUID subject, @Nullable Throwable refusal) {
        return account.administrator()
                .map(me -> Rendering.view(view)
                        .status(refusal == null ? HttpStatus.OK : Refusal.status(refusal))
                        .modelAttribute("person", form)
                        .modelAttribute("subject", subject == null ? "" : subject)
                        .modelAttribute(
                                "own",
                                subject != null
                                        && subject.toString()
                                                .equals(me.getPerson().getSubject()))
                        .modelAttribute("ceiling", me.getCeiling())
                        .modelAttribute("regions", RegionDto.values())
                        .modelAttribute("refused", refusal == null ? "" : Refusal.key(refusal))
                        .build());
    }

    private static Rendering to(String place) {
        return Rendering.redirectTo("/people/" + place).build();
    }
}
