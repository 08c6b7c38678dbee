package org.avert.gateway.load;

import java.util.List;
import org.avert.gateway.admission.Admission;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who goes first. Decided by what is asked and by a token that was checked, never by what a caller says of itself. */
@Component
class Priorities {

    private final List<Urgent> critical;
    private final String sessionCookie;

    Priorities(LoadProperties properties) {
        critical = properties.critical().stream().map(Urgent::parse).toList();
        sessionCookie = properties.sessionCookie();
    }

    Priority of(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var path = request.getPath().pathWithinApplication();
        if (critical.stream().anyMatch(urgent -> urgent.matches(request, path))) {
            return Priority.CRITICAL;
        }
        return isKnown(exchange) || isInSession(request) ? Priority.WORKING : Priority.BROWSING;
    }

    private static boolean isKnown(ServerWebExchange exchange) {
        return Admission.of(exchange).filter(Admission::isKnown).isPresent();
    }

    /** Only the portal can tell a session from an invented one: an invented one gains a place among pages, not in the API. */
    private boolean isInSession(ServerHttpRequest request) {
        return !request.getPath().value().startsWith("/api/")
                && request.getCookies().keySet().stream().anyMatch(name -> name.endsWith(sessionCookie));
    }

    private record Urgent(String method, PathPattern pattern) {

        static Urgent parse(String line) {
            var parts = line.split(" ", 2);
            return new Urgent(parts[0], PathPatternParser.defaultInstance.parse(parts[1]));
        }

        boolean matches(ServerHttpRequest request, PathContainer path) {
            return method.equals(request.getMethod().name()) && pattern.matches(path);
        }
    }
}
