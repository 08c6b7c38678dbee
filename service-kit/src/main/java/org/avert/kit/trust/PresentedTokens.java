package org.avert.kit.trust;

import java.net.URI;
import java.util.regex.Pattern;
import org.avert.kit.trust.PresentedToken.Presentation;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes the token from the header {@code Authorization}, under the scheme {@code Bearer} or {@code DPoP} (RFC 6750, RFC 9449). */
final class PresentedTokens implements ServerAuthenticationConverter {
    static final String PROOF = "DPoP";

    private static final Pattern CREDENTIALS = Pattern.compile("(?i)(Bearer|DPoP) +([A-Za-z0-9._~+/-]+=*)");
    private static final Pattern OURS = Pattern.compile("(?i)(Bearer|DPoP)( .*)?");

    @Override
    public Mono<Authentication> convert(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        var values = headers.getOrEmpty(HttpHeaders.AUTHORIZATION);
        if (values.stream().noneMatch(value -> OURS.matcher(value).matches())) {
            return Mono.empty();
        }
        var credentials = CREDENTIALS.matcher(values.get(0));
        if (values.size() > 1 || !credentials.matches()) {
            return Mono.error(() -> new InvalidBearerTokenException("The token is malformed"));
        }
        var bound = PROOF.equalsIgnoreCase(credentials.group(1));
        return Mono.just(new PresentedToken(credentials.group(2), presentation(exchange, bound)));
    }

    private static Presentation presentation(ServerWebExchange exchange, boolean bound) {
        var request = exchange.getRequest();
        return new Presentation(
                bound,
                request.getMethod().name(),
                URI.create(request.getURI().getRawPath()),
                request.getHeaders().getOrEmpty(PROOF));
    }
}
