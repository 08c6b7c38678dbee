package org.avert.funding.pledges;

import java.util.UUID;

public record PledgeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
