package org.avert.portal.api;

import io.netty.channel.ChannelOption;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.reactive.function.client.ServerOAuth2AuthorizedClientExchangeFilterFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Makes clients of the generated interfaces. Each call carries the token of the reader whose page it is for, or none. */
@Component
public class Api {

    private static final int MAX_ANSWER_BYTES = 16 * 1024 * 1024;
    private static final int CONNECT_MILLIS = 1000;

    private final URI gateway;
    private final WebClient.Builder http;
    private final ServerOAuth2AuthorizedClientExchangeFilterFunction tokens;

    Api(ApiProperties properties, WebClient.Builder builder, ReactiveOAuth2AuthorizedClientManager clients) {
        gateway = properties.gatewayUrl();
        http = builder.clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                        .responseTimeout(properties.timeout())))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MAX_ANSWER_BYTES));
        tokens = new ServerOAuth2AuthorizedClientExchangeFilterFunction(clients);
        tokens.setDefaultOAuth2AuthorizedClient(true);
    }

    /** @param service name of the service in the gateway's paths */
    public <T> T client(String service, Class<T> generated) {
        return proxy(http.clone().filter(tokens).filter(OnwardHeaders.ofReaders()), service, generated);
    }

    /** For what is fetched once for all readers. */
    public <T> T anonymousClient(String service, Class<T> generated) {
        return proxy(http.clone(), service, generated);
    }

    /** For whoever writes without an account: no token, no id of the request; the address to be counted by, never kept. */
    public <T> T sourcesClient(String service, Class<T> generated) {
        return proxy(http.clone().filter(OnwardHeaders.ofSources()), service, generated);
    }

    private <T> T proxy(WebClient.Builder builder, String service, Class<T> generated) {
        var client = builder.baseUrl(gateway + "/api/" + service)
                .filters(filters -> filters.add(0, (request, next) -> called(request, next, service)))
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build()
                .createClient(generated);
    }

    private static Mono<ClientResponse> called(ClientRequest request, ExchangeFunction next, String service) {
        return next.exchange(request)
                .onErrorMap(
                        WebClientRequestException.class,
                        failure -> new ApiFailure(HttpStatus.SERVICE_UNAVAILABLE, "gateway", failure))
                .flatMap(response -> response.statusCode().isError()
                        ? response.releaseBody()
                                .then(Mono.error(new ApiFailure(
                                        HttpStatus.resolve(response.statusCode().value()), service, null)))
                        : Mono.just(response));
    }
}
