package org.avert.portal.grants;

import java.util.UUID;
import org.avert.portal.account.Account;
import org.avert.portal.account.Refusal;
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
class GrantsController {
    private final Grants grants;
    private final Account account;

    GrantsController(Grants grants, Account account) {
        this.grants = grants;
        this.account = account;
    }

    @GetMapping("/grants")
    Mono<Rendering> list(@RequestParam(required = false) @Nullable String cursor, ServerHttpRequest request) {
        return page(cursor, request, null);
    }

    @PostMapping("/grants/{id}/approval")
    Mono<Rendering> approve(@PathVariable UUID id, ServerHttpRequest request) {
        return grants.approve(id)
                .map(grant -> Rendering.redirectTo("/grants?done=approved").build())
                .onErrorResume(Refusal::isAnswerable, refusal -> page(null, request, refusal));
    }

    @PostMapping("/grants/{id}/refusal")
    Mono<Rendering> decline(@PathVariable UUID id, @ModelAttribute RefusalForm form, ServerHttpRequest request) {
        return grants.decline(id, form.reason() == null ? "" : form.reason())
                .map(grant -> Rendering.redirectTo("/grants?done=declined").build())
                .onErrorResume(Refusal::isAnswerable, refusal -> page(null, request, refusal));
    }

    private Mono<Rendering> page(@Nullable String cursor, ServerHttpRequest request, @Nullable Throwable refusal) {
        return Mono.zip(grants.list(cursor), account.get())
                .map(found -> Rendering.view("grants/list")
                        .status(refusal == null ? HttpStatus.OK : Refusal.status(refusal))
                        .modelAttribute("grants", found.getT1().getItems())
                        .modelAttribute("me", found.getT2())
                        .modelAttribute("refused", refusal == null ? "" : Refusal.key(refusal))
                        .model(NextPage.attribute(request, found.getT1().getNext()))
                        .build());
    }

    record RefusalForm(@Nullable String reason) {}
}
