package org.avert.kit.outgoing;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/**
 * Looks at the very address that the socket is about to connect to. A name that is checked first and resolved again for the
 * connection could have changed in between (DNS rebinding); here nothing is between.
 */
@ChannelHandler.Sharable
final class ConnectGate extends ChannelOutboundHandlerAdapter {
    private final PublicAddresses addresses;

    ConnectGate(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void connect(
            ChannelHandlerContext context, SocketAddress remote, SocketAddress local, ChannelPromise promise) {
        if (remote instanceof InetSocketAddress internet
                && internet.getAddress() != null
                && addresses.allow(internet.getAddress())) {
            context.connect(remote, local, promise);
        } else {
            promise.setFailure(new DestinationRefused("The address is not a public one."));
        }
    }
}
