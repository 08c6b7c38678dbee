package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReferralIT extends FacilityFixture {

    @Test
    void isReadByItsStateAndTheSecretariatAlone() {
        var referral = receiveReferral("XAA");
        var path = "/v1/referrals/" + referral.path("id").asString();
        ok(state("XAA").get(path));
        ok(secretariat().get(path));
        state("XAB").get(path).expectStatus().isNotFound();
        assertThat(ok(state("XAB").get("/v1/referrals")).path("items")).isEmpty();
        member("XBA").get(path).expectStatus().isForbidden();
    }

    @Test
    void isTakenOnceHoweverOftenItIsDelivered() {
        var id = UUID.randomUUID();
        var body = referral(id, "AV-0NCE-0001", "XAA");
        var first = created(peer("earlywarning").key(id.toString()).post("/v1/referrals", CLOUD_EVENT, body));
        var second = created(peer("earlywarning").key(id.toString()).post("/v1/referrals", CLOUD_EVENT, body));
        assertThat(second).isEqualTo(first);
        var items = ok(secretariat().get("/v1/referrals")).path("items");
        assertThat(items.valueStream()
                        .filter(item -> item.path("caseReference").asString().equals("AV-0NCE-0001")))
                .hasSize(1);
    }

    @Test
    void pagesFromTheNewest() {
        for (int i = 0; i < 3; i++) {
            receiveReferral("XAC");
        }
        var first = ok(state("XAC").get("/v1/referrals?limit=2"));
        assertThat(first.path("items")).hasSize(2);
        var rest = ok(state("XAC")
                .get("/v1/referrals?limit=2&cursor=" + first.path("next").asString()));
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.has("next")).isFalse();
        state("XAC")
                .get("/v1/applications?cursor=" + first.path("next").asString())
                .expectStatus()
                .isBadRequest();
    }
}
