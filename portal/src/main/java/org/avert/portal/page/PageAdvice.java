package org.avert.portal.page;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@ControllerAdvice
class PageAdvice {

    private final PageAttributes attributes;

    PageAdvice(PageAttributes attributes) {
        this.attributes = attributes;
    }

    @ModelAttribute
    Mono<Void> add(ServerWebExchange exchange, Model model) {
        return attributes.of(exchange).doOnNext(model::addAllAttributes).then();
    }
}
