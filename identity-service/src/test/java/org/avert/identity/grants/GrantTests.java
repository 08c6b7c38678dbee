package org.avert.identity.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.avert.identity.people.Administrator;
import org.avert.identity.people.ProtectedRole;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.Refused;
import org.junit.jupiter.api.Test;

class GrantTests {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Administrator ONE = administrator();
    private static final Administrator TWO = administrator();

    private final UUID person = UUID.randomUUID();
    private final Grant grant = Grant.proposed(
            UUID.randomUUID(), ONE, new Proposal(GrantAct.GIVE, ProtectedRole.PRESIDENT, person, "Elected."), NOW);

    @Test
    void takesAnotherAdministrator() {
        assertThatThrownBy(() -> grant.approved(ONE, NOW)).isInstanceOf(Refused.class);
        var oneself = new Administrator(Pillar.HUMAN_RIGHTS, person.toString());
        assertThatThrownBy(() -> grant.approved(oneself, NOW)).isInstanceOf(Refused.class);
        assertThat(grant.approved(TWO, NOW).status()).isEqualTo(GrantStatus.APPROVED);
    }

    @Test
    void isDecidedOnce() {
        var declined = grant.declined(ONE, "Taken back.", NOW);
        assertThatThrownBy(() -> declined.approved(TWO, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void endsByItself() {
        var late = NOW.plus(Duration.ofDays(7));
        assertThat(grant.at(late.minusMillis(1)).status()).isEqualTo(GrantStatus.PROPOSED);
        assertThat(grant.at(late).status()).isEqualTo(GrantStatus.EXPIRED);
        assertThatThrownBy(() -> grant.approved(TWO, late)).isInstanceOf(Conflict.class);
    }

    private static Administrator administrator() {
        return new Administrator(Pillar.HUMAN_RIGHTS, UUID.randomUUID().toString());
    }
}
