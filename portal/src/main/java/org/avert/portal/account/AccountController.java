package org.avert.portal.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

@Controller
class AccountController {
    private final Account account;

    AccountController(Account account) {
        this.account = account;
    }

    @GetMapping("/account")
    Mono<Rendering> show() {
        return account.get()
                .map(me -> Rendering.view("account/account")
                        .modelAttribute("me", me)
                        .build());
    }
}
