package org.avert.funding.states.persistence;

import static org.avert.funding.config.Columns.value;

import io.r2dbc.spi.Readable;
import java.util.EnumSet;
import org.avert.funding.states.Region;
import org.avert.funding.states.StateGroup;
import org.avert.funding.states.StateProfile;
import org.avert.funding.states.StateProfiles;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcStateProfiles implements StateProfiles {

    private final DatabaseClient database;

    R2dbcStateProfiles(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<StateProfile> find(String code) {
        return database.sql("select code, region, ldc, sids from state_profile where code = :code")
                .bind("code", code)
                .map(R2dbcStateProfiles::profile)
                .one();
    }

    private static StateProfile profile(Readable row) {
        var region = row.get("region", String.class);
        var groups = EnumSet.noneOf(StateGroup.class);
        if (value(row, "ldc", Boolean.class)) {
            groups.add(StateGroup.LDC);
        }
        if (value(row, "sids", Boolean.class)) {
            groups.add(StateGroup.SIDS);
        }
        return new StateProfile(
                value(row, "code", String.class), region == null ? null : Region.valueOf(region), groups);
    }
}
