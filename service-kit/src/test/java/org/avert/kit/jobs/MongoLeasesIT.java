package org.avert.kit.jobs;

import java.time.Clock;
import org.avert.kit.scope.ScopeAutoConfiguration;
import org.avert.kit.test.AvertIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.context.ContextConfiguration;

@AvertIT(store = AvertIT.Store.MONGO, contract = "none")
@ContextConfiguration(classes = MongoLeasesIT.App.class)
class MongoLeasesIT extends LeaseScenarios {

    @Autowired
    ReactiveMongoTemplate mongo;

    @Override
    Leases instance() {
        return new MongoLeases(mongo, Clock.systemUTC());
    }

    @EnableAutoConfiguration(
            exclude = {
                ScopeAutoConfiguration.class,
                R2dbcAutoConfiguration.class,
                DataR2dbcAutoConfiguration.class,
                FlywayAutoConfiguration.class
            })
    static class App {}
}
