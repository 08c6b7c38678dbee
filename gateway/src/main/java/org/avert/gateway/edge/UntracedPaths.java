package org.avert.gateway.edge;

import java.util.List;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The paths on which a source must leave no trace. */
@Component
public class UntracedPaths {

    private final List<PathPattern> patterns;

    UntracedPaths(EdgeProperties properties) {
        patterns = properties.untracedPaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    public boolean match(ServerHttpRequest request) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matches(request.getPath().pathWithinApplication()));
    }
}
