package org.avert.gateway.admission;

import java.util.Optional;
import java.util.Set;
import org.springframework.web.server.ServerWebExchange;

/** Who was let in: a subject of an issuer, somebody without a token, or somebody whose token is worth nothing. */
public record Admission(Kind kind, String issuer, String subject, String client) {

    enum Kind {
        KNOWN,
        ANONYMOUS,
        REFUSED
    }

    private static final String ATTRIBUTE = Admission.class.getName();

    static final Admission ANONYMOUS = new Admission(Kind.ANONYMOUS, "", "", "");
    static final Admission REFUSED = new Admission(Kind.REFUSED, "", "", "");

    static Admission known(String issuer, String subject, String client) {
        return new Admission(Kind.KNOWN, issuer, subject, client);
    }

    public static Optional<Admission> of(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    void keepIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    public boolean isKnown() {
        return kind == Kind.KNOWN;
    }

    boolean isRefused() {
        return kind == Kind.REFUSED;
    }

    public String subjectKey() {
        return issuer + "|" + subject;
    }

    /** All people of a pillar together; an office or a country portal by its client. */
    String tenantKey(Set<String> peoplesClients) {
        return peoplesClients.contains(client) ? issuer : issuer + "|" + client;
    }
}
