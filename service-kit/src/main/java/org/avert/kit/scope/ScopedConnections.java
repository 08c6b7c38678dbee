package org.avert.kit.scope;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Result;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes the scope on each connection as it leaves the pool, so that whoever had it before leaves nothing behind. A
 * transaction has one connection and with it one scope.
 */
final class ScopedConnections {
    private static final String SET = IntStream.range(0, RowScope.SETTINGS.size())
            .mapToObj(i -> "set_config('" + RowScope.SETTINGS.get(i) + "', $" + (i + 1) + ", false)")
            .collect(Collectors.joining(", ", "SELECT ", ""));

    private ScopedConnections() {}

    /** Also shows that the connection is alive. */
    static Publisher<Void> prepare(Connection connection) {
        return RowScope.current().flatMap(scope -> write(connection, scope));
    }

    private static Mono<Void> write(Connection connection, RowScope scope) {
        var statement = connection.createStatement(SET);
        for (var i = 0; i < scope.values().size(); i++) {
            statement.bind(i, scope.values().get(i));
        }
        return Flux.from(statement.execute()).flatMap(Result::getRowsUpdated).then();
    }
}
