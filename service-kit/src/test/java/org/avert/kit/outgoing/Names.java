package org.avert.kit.outgoing;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Resolves every name to one address after the other, and stays with the last: what a rebinding attack does. */
final class Names extends AddressResolverGroup<InetSocketAddress> {
    private final List<String> addresses;
    private final AtomicInteger asked = new AtomicInteger();

    Names(String... addresses) {
        this.addresses = Arrays.asList(addresses);
    }

    int asked() {
        return asked.get();
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new Changing(executor).asAddressResolver();
    }

    private final class Changing extends InetNameResolver {
        Changing(EventExecutor executor) {
            super(executor);
        }

        @Override
        protected void doResolve(String name, Promise<InetAddress> promise) throws Exception {
            promise.setSuccess(next());
        }

        @Override
        protected void doResolveAll(String name, Promise<List<InetAddress>> promise) throws Exception {
            promise.setSuccess(List.of(next()));
        }

        private InetAddress next() throws UnknownHostException {
            return InetAddress.getByName(addresses.get(Math.min(asked.getAndIncrement(), addresses.size() - 1)));
        }
    }
}
