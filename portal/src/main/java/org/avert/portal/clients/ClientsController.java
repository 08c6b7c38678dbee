package org.avert.portal.clients;

import java.util.UUID;
import org.avert.portal.account.Account;
import org.avert.portal.account.Refusal;
import org.avert.portal.client.identity.api.model.ClientAuthenticationDto;
import org.avert.portal.client.identity.api.model.ClientKindDto;
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
class ClientsController {
    private final IntegratorClients clients;
    private final Account account;

    ClientsController(IntegratorClients clients, Account account) {
        this.clients = clients;
        this.account = account;
    }

    @GetMapping("/clients")
    Mono<Rendering> list(@RequestParam(required = false) @Nullable String cursor, ServerHttpRequest request) {
        return clients.list(cursor)
                .map(page -> Rendering.view("clients/list")
                        .modelAttribute("clients", page.getItems())
                        .model(NextPage.attribute(request, page.getNext()))
                        .build());
    }

    @GetMapping("/clients/new")
    Mono<Rendering> blank() {
        return form(ClientForm.empty(), null);
    }

    @PostMapping("/clients")
    Mono<Rendering> register(@ModelAttribute ClientForm form) {
        return Mono.defer(() -> clients.register(form))
                .map(client -> Rendering.redirectTo("/clients/" + client.getId() + "?done=registered")
                        .build())
                .onErrorResume(Refusal::isAnswerable, refusal -> form(form, refusal));
    }

    @GetMapping("/clients/{id}")
    Mono<Rendering> show(@PathVariable UUID id) {
        return page(id, null);
    }

    /** Shown in the answer itself and nowhere else: it is stored by nobody but Keycloak. */
    @PostMapping("/clients/{id}/secret")
    Mono<Rendering> newSecret(@PathVariable UUID id) {
        return clients.newSecret(id)
                .map(made -> Rendering.view("clients/secret")
                        .modelAttribute("id", id)
                        .modelAttribute("made", made)
                        .build())
                .onErrorResume(Refusal::isAnswerable, refusal -> page(id, refusal));
    }

    @PostMapping("/clients/{id}/revocation")
    Mono<Rendering> revoke(@PathVariable UUID id) {
        return clients.revoke(id)
                .map(client ->
                        Rendering.redirectTo("/clients/" + id + "?done=revoked").build())
                .onErrorResume(Refusal::isAnswerable, refusal -> page(id, refusal));
    }

    private Mono<Rendering> page(UUID id, @Nullable Throwable refusal) {
        return clients.get(id)
                .map(client -> Rendering.view("clients/client")
                        .status(refusal == null ? HttpStatus.OK : Refusal.status(refusal))
                        .modelAttribute("client", client)
                        .modelAttribute("refused", refusal == null ? "" : Refusal.key(refusal))
                        .build());
    }

    private Mono<Rendering> form(ClientForm form, @Nullable Throwable refusal) {
        return account.administrator()
                .map(me -> Rendering.view("clients/new")
                        .status(refusal == null ? HttpStatus.OK : Refusal.status(refusal))
                        .modelAttribute("client", form)
                        .modelAttribute("ceiling", me.getCeiling())
                        .modelAttribute("regions", RegionDto.values())
                        .modelAttribute("kinds", ClientKindDto.values())
                        .modelAttribute("proofs", new ClientAuthenticationDto[] {
                            ClientAuthenticationDto.SECRET, ClientAuthenticationDto.NONE
                        })
                        .modelAttribute("refused", refusal == null ? "" : Refusal.key(refusal))
                        .build());
    }
}
