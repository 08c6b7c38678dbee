package org.avert.gateway.connection;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.avert.gateway.edge.ClientAddresses;
import org.jspecify.annotations.Nullable;

/** Closes what is one connection too many, of all or of one address. The count of an address is forgotten with its last. */
@ChannelHandler.Sharable
final class ConnectionCount extends ChannelInboundHandlerAdapter {

    private final int most;
    private final int mostOfOne;
    private final ClientAddresses addresses;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<InetAddress, Integer> byAddress = new ConcurrentHashMap<>();

    ConnectionCount(ConnectionProperties properties, ClientAddresses addresses) {
        this.most = properties.most();
        this.mostOfOne = properties.mostOfOne();
        this.addresses = addresses;
    }

    int open() {
        return open.get();
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        var address = counted(context);
        int ofOne = address == null ? 0 : byAddress.merge(address, 1, Integer::sum);
        int all = open.incrementAndGet();
        context.channel().closeFuture().addListener(closed -> forget(address));
        if (all > most || ofOne > mostOfOne) {
            context.close();
        } else {
            context.fireChannelActive();
        }
    }

    private @Nullable InetAddress counted(ChannelHandlerContext context) {
        return context.channel().remoteAddress() instanceof InetSocketAddress remote && !addresses.isTrusted(remote)
                ? remote.getAddress()
                : null;
    }

    private void forget(@Nullable InetAddress address) {
        open.decrementAndGet();
        if (address != null) {
            byAddress.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
        }
    }
}
