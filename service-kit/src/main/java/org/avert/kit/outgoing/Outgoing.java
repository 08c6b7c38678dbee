package org.avert.kit.outgoing;

import io.netty.channel.ChannelOption;
import io.netty.resolver.AddressResolverGroup;
import java.net.InetSocketAddress;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * Calls addresses that somebody else chose. A call fails with {@link DestinationRefused} for an address that is not public
 * or not of https, and with {@link java.util.concurrent.TimeoutException}; a body that is too large ({@link AnswerTooLarge})
 * or too slow fails as the cause of the client's own exception.
 */
public final class Outgoing {
    private final WebClient web;

    Outgoing(OutgoingProperties properties, AddressResolverGroup<InetSocketAddress> names) {
        var gate = new ConnectGate(new PublicAddresses(properties.allowedNetworks()));
        // no pool: a connection is checked when it is made, and so each call makes its own
        var http = HttpClient.create(ConnectionProvider.newConnection())
                .resolver(names)
                .noProxy()
                .followRedirect(false)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        properties.connectTime().toMillis())
                .responseTimeout(properties.time())
                .doOnChannelInit(
                        (observer, channel, remote) -> channel.pipeline().addFirst(gate));
        web = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs()
                        .maxInMemorySize((int) properties.mostBytes().toBytes()))
                .filter(new BoundedAnswers(
                        properties.time(), properties.mostBytes().toBytes()))
                .filter(new Redirects(properties.plainHttp(), properties.redirects()))
                .build();
    }

    /** Follows redirects of reads only: what was to be sent somewhere is sent nowhere else. */
    public WebClient web() {
        return web;
    }
}
