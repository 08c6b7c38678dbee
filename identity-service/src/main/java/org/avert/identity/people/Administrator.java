package org.avert.identity.people;

import java.util.Objects;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Pillar;

/**
 * Who acts, and where: the realm comes from the issuer of the token and from nothing in the request.
 *
 * @param subject subject in the realm of {@code pillar}
 */
public record Administrator(Pillar pillar, String subject) {

    static Administrator of(Caller caller) {
        return new Administrator(
                Objects.requireNonNull(caller.pillar(), "the contract admits nobody without a pillar"),
                caller.subject());
    }

    public boolean is(String otherSubject) {
        return subject.equals(otherSubject);
    }
}
