package org.avert.kit.jobs;

import org.avert.kit.test.AvertIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;

@AvertIT(contract = "none")
@ContextConfiguration(classes = PostgresLeasesIT.App.class)
class PostgresLeasesIT extends LeaseScenarios {

    @Autowired
    DatabaseClient database;

    @Override
    Leases instance() {
        return new PostgresLeases(database);
    }

    @EnableAutoConfiguration(exclude = {MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class})
    static class App {}
}
