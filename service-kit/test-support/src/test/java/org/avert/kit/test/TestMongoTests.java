package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestMongoTests {

    @Test
    void keepsHostsAndOptionsOfTheServerGiven() {
        var database = new TestMongo.Database("mongodb://u:p@a:1,b:2/other?replicaSet=r", "mine");

        assertThat(database.uri()).isEqualTo("mongodb://u:p@a:1,b:2/mine?replicaSet=r");
    }

    @Test
    void givesEveryCallerADatabaseOfItsOwn() {
        assertThat(TestMongo.database().uri()).isNotEqualTo(TestMongo.database().uri());
    }
}
