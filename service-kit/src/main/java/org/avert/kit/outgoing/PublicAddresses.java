package org.avert.kit.outgoing;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet, after the registries of special-purpose addresses (IANA; RFC 6890). Of
 * IPv6 only global unicast is public, without the ranges in which an IPv4 address hides (NAT64, 6to4, Teredo). Java turns an
 * IPv4-mapped address into IPv4 before it comes here.
 */
final class PublicAddresses {
    private static final List<IpSubnetFilterRule> SPECIAL_V4 = rules(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final List<IpSubnetFilterRule> GLOBAL_V6 = rules("2000::/3");
    private static final List<IpSubnetFilterRule> SPECIAL_V6 =
            rules("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<IpSubnetFilterRule> allowed;

    PublicAddresses(List<String> allowedNetworks) {
        allowed = rules(allowedNetworks.toArray(String[]::new));
    }

    boolean allow(InetAddress address) {
        return within(allowed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return address.getAddress().length == 4
                ? !within(SPECIAL_V4, address)
                : within(GLOBAL_V6, address) && !within(SPECIAL_V6, address);
    }

    private static boolean within(List<IpSubnetFilterRule> networks, InetAddress address) {
        var socket = new InetSocketAddress(address, 0);
        return networks.stream().anyMatch(network -> network.matches(socket));
    }

    private static List<IpSubnetFilterRule> rules(String... networks) {
        return Stream.of(networks)
                .map(network -> new IpSubnetFilterRule(network, IpFilterRuleType.ACCEPT))
                .toList();
    }
}
