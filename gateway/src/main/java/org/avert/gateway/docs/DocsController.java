package org.avert.gateway.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /docs}: what integrators read. Plain links first, so that it is of use without JavaScript. */
@RestController
class DocsController {

    private static final MediaType YAML = new MediaType("application", "yaml");
    // Swagger UI sets style attributes and draws its icons from data: addresses. No page has a script in it, so that no
    // nonce is
    // needed: 'self' alone is stricter
    private static final String POLICY = """
        default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; \
        connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\
        """;

    private final Contracts contracts;
    private final String page;

    DocsController(Contracts contracts) throws IOException {
        this.contracts = contracts;
        this.page = new ClassPathResource("docs/index.html")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{{contracts}}", links(contracts));
    }

    @GetMapping(path = {"/docs", "/docs/"})
    ResponseEntity<String> index() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .body(page);
    }

    @GetMapping("/docs/contracts/{name}.yaml")
    Mono<ResponseEntity<String>> contract(@PathVariable String name) {
        return Mono.justOrEmpty(contracts.text(name))
                .map(text -> ResponseEntity.ok()
                        .contentType(YAML)
                        .cacheControl(CacheControl.noCache())
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                        .body(text))
                .switchIfEmpty(Mono.error(GatewayProblem::unknownPath));
    }

    private static String links(Contracts contracts) {
        return contracts.names().stream()
                .map(name -> """
                    <li><a href="/docs/contracts/%1$s.yaml" data-contract="%1$s">%2$s</a> <code>/api/%1$s/v1</code></li>\
                    """.formatted(name, contracts.title(name)))
                .collect(Collectors.joining("\n"));
    }
}
