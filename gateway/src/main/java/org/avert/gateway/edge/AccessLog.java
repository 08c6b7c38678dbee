package org.avert.gateway.edge;

import java.time.Duration;
import org.avert.gateway.admission.Admission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.SignalType;

/** One logfmt line per request. Never a query, which may name a person, and never a token. */
@Component
class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final int CLIENT_CLOSED_REQUEST = 499;

    private final ClientAddresses addresses;
    private final SubjectHash subjects;

    AccessLog(ClientAddresses addresses, SubjectHash subjects) {
        this.addresses = addresses;
        this.subjects = subjects;
    }

    void write(ServerWebExchange exchange, Correlation correlation, Duration took, SignalType end) {
        var request = exchange.getRequest();
        LOG.info(
                "method={} path={} status={} ms={} request={} trace={} subject={} client={}",
                request.getMethod(),
                request.getURI().getRawPath(),
                status(exchange, end),
                took.toMillis(),
                correlation.requestId(),
                correlation.traceId(),
                Admission.of(exchange).map(subjects::of).orElse("-"),
                addresses.of(request));
    }

    private static int status(ServerWebExchange exchange, SignalType end) {
        var response = exchange.getResponse();
        if (end == SignalType.CANCEL && !response.isCommitted()) {
            return CLIENT_CLOSED_REQUEST;
        }
        var status = response.getStatusCode();
        return status == null ? 200 : status.value();
    }
}
