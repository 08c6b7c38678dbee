package org.avert.local.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ports of the loopback address.
 *
 * @param offset added to every port, so that two platforms fit beside each other
 */
public record Ports(int offset) {

    public int of(Part part) {
        return part.basePort() + offset;
    }

    public Optional<Integer> management(Part part) {
        return part.baseManagementPort().map(port -> port + offset);
    }

    /** Every port that these parts listen on, with what listens there. */
    public Map<Integer, Part> listening(Set<Part> parts) {
        var ports = new LinkedHashMap<Integer, Part>();
        for (var part : parts) {
            ports.put(of(part), part);
            management(part).ifPresent(port -> ports.put(port, part));
        }
        return ports;
    }
}
