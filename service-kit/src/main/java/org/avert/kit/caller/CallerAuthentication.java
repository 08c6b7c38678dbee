package org.avert.kit.caller;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** A caller whose token was believed. */
public final class CallerAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient Jwt token;

    public CallerAuthentication(Caller caller, Jwt token) {
        super(List.of());
        this.caller = caller;
        this.token = token;
        setAuthenticated(true);
    }

    public Caller caller() {
        return caller;
    }

    /** Whether the realm vouches for a system and not for a person: its token belongs to no session. */
    public boolean isMachine() {
        return !token.hasClaim("sid");
    }

    /** Whether the token is bound to a key, of which possession was then proven. */
    public boolean isSenderConstrained() {
        return token.hasClaim("cnf");
    }

    @Override
    public Jwt getCredentials() {
        return token;
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.issuer() + "|" + caller.subject();
    }
}
