package org.avert.kit.outgoing;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** Checks the shape of each address, follows the redirects of reads a few times, and takes no secret to another host. */
final class Redirects implements ExchangeFilterFunction {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final boolean plainHttp;
    private final int most;

    Redirects(boolean plainHttp, int most) {
        this.plainHttp = plainHttp;
        this.most = most;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.defer(() -> visit(request, next, 0));
    }

    private Mono<ClientResponse> visit(ClientRequest request, ExchangeFunction next, int followed) {
        check(request.url());
        return next.exchange(request).flatMap(answer -> {
            var target = target(request, answer);
            return target == null ? Mono.just(answer) : follow(request, target, answer, next, followed);
        });
    }

    private Mono<ClientResponse> follow(
            ClientRequest request, URI target, ClientResponse answer, ExchangeFunction next, int followed) {
        var onward = followed < most
                ? Mono.defer(() -> visit(moved(request, target), next, followed + 1))
                : Mono.<ClientResponse>error(new DestinationRefused("The address redirects too often."));
        return answer.releaseBody().then(onward);
    }

    private static @Nullable URI target(ClientRequest request, ClientResponse answer) {
        if (!answer.statusCode().is3xxRedirection() || !READS.contains(request.method())) {
            return null;
        }
        var location = answer.headers().asHttpHeaders().getFirst(HttpHeaders.LOCATION);
        try {
            return location == null ? null : request.url().resolve(location);
        } catch (IllegalArgumentException noUri) {
            throw new DestinationRefused("The address redirects to what is no address.");
        }
    }

    private static ClientRequest moved(ClientRequest request, URI target) {
        var onward = ClientRequest.from(request).url(target);
        return Objects.equals(request.url().getAuthority(), target.getAuthority())
                        && Objects.equals(request.url().getScheme(), target.getScheme())
                ? onward.build()
                : onward.headers(headers -> headers.remove(HttpHeaders.AUTHORIZATION))
                        .cookies(cookies -> cookies.clear())
                        .build();
    }

    private void check(URI address) {
        var scheme = String.valueOf(address.getScheme());
        if (!scheme.equalsIgnoreCase("https") && !(plainHttp && scheme.equalsIgnoreCase("http"))) {
            throw new DestinationRefused("The address is not one of https.");
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw new DestinationRefused("The address has no host, or a name and password in it.");
        }
    }
}
