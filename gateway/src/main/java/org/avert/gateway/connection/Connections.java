package org.avert.gateway.connection;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.handler.timeout.WriteTimeoutHandler;
import java.util.concurrent.TimeUnit;
import org.avert.gateway.edge.ClientAddresses;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/** Puts the limits of connections into the pipeline of each. */
@Component
class Connections implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final ConnectionProperties properties;
    private final ConnectionCount count;

    Connections(ConnectionProperties properties, ClientAddresses addresses, MeterRegistry meters) {
        this.properties = properties;
        this.count = new ConnectionCount(properties, addresses);
        meters.gauge("avert.gateway.connections", count, ConnectionCount::open);
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((observer, channel, remote) -> limit(channel)));
    }

    private void limit(Channel channel) {
        var deadline = new HeadDeadline(properties.headTime());
        channel.pipeline()
                .addFirst(new WriteTimeoutHandler(properties.writeTime().toMillis(), TimeUnit.MILLISECONDS))
                .addFirst(count)
                .addBefore(NettyPipeline.HttpCodec, "avert.head-deadline", deadline)
                .addAfter(NettyPipeline.HttpCodec, "avert.decoded", deadline.decoded());
    }
}
