package org.avert.gateway.edge;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** Who is really at the other end: the nearest hop that is not a proxy of ours. */
@Component
public class ClientAddresses {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<IpSubnetFilterRule> trusted;

    ClientAddresses(EdgeProperties properties) {
        trusted = properties.trustedProxies().stream()
                .map(network -> new IpSubnetFilterRule(network, IpFilterRuleType.ACCEPT))
                .toList();
    }

    public String of(ServerHttpRequest request) {
        var remote = request.getRemoteAddress();
        var address = remote == null ? "unknown" : literal(remote);
        var hops =
                String.join(",", request.getHeaders().getOrEmpty(FORWARDED_FOR)).split(",", -1);
        for (int i = hops.length - 1; i >= 0 && isTrusted(address); i--) {
            var hop = hops[i].strip();
            if (!NetUtil.isValidIpV4Address(hop) && !NetUtil.isValidIpV6Address(hop)) {
                break;
            }
            address = hop;
        }
        return address;
    }

    private static String literal(InetSocketAddress remote) {
        return remote.getAddress() == null ? remote.getHostString() : NetUtil.toAddressString(remote.getAddress());
    }

    public boolean isTrusted(InetSocketAddress address) {
        return trusted.stream().anyMatch(rule -> rule.matches(address));
    }

    private boolean isTrusted(String address) {
        var bytes = NetUtil.createInetAddressFromIpAddressString(address);
        return bytes != null && isTrusted(new InetSocketAddress(bytes, 0));
    }
}
