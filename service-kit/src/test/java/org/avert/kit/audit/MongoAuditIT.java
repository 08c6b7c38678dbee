package org.avert.kit.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.avert.kit.scope.ScopeAutoConfiguration;
import org.avert.kit.test.AvertIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.ContextConfiguration;

@AvertIT(store = AvertIT.Store.MONGO, contract = "none")
@ContextConfiguration(classes = MongoAuditIT.App.class)
class MongoAuditIT extends AuditScenarios {

    @Autowired
    ReactiveMongoTemplate mongo;

    @Autowired
    ConfigurableEnvironment environment;

    @Override
    void tamper(AuditRow row) {
        mongo.updateFirst(one(row), new Update().set("subject", "someone else"), "audit")
                .block();
    }

    @Override
    void remove(AuditRow row) {
        mongo.remove(one(row), "audit").block();
    }

    @Override
    void replace(AuditRow row) {
        remove(row);
        log.append(List.of(row)).block();
    }

    @Override
    ConfigurableApplicationContext instance() {
        return AnotherInstance.of(App.class, environment);
    }

    private static Query one(AuditRow row) {
        return query(where("chain").is(row.chain().toString()).and("seq").is(row.seq()));
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
