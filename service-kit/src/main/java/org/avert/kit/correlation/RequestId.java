package org.avert.kit.correlation;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.util.context.ContextView;

/** Id of a request, carried in {@value #HEADER} from the gateway to the last peer and back in every answer. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    public static final String KEY = "requestId";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private RequestId() {}

    public static String of(ServerWebExchange exchange) {
        var known = exchange.getAttribute(KEY);
        return known instanceof String id
                ? id
                : accept(exchange.getRequest().getHeaders().getFirst(HEADER));
    }

    /** The id of the request in whose Reactor context this runs, or {@code null} outside of one. */
    public static @Nullable String of(ContextView context) {
        return context.getOrDefault(KEY, null);
    }

    /** What came in, when it has the form of an id; a new one otherwise, so that logs take no foreign text. */
    static String accept(@Nullable String offered) {
        return offered != null && FORM.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }
}
