package org.avert.facility.referrals;

import org.avert.facility.readers.Keyset;
import org.avert.facility.readers.Reader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Referrals as a reader may see them. */
public interface Referrals {

    Mono<Referral> find(ReferralId id, Reader reader);

    /** The same, held until the transaction ends. */
    Mono<Referral> lock(ReferralId id);

    /** One row more than the page, newest first. */
    Flux<Referral> page(Keyset keyset, Reader reader);

    /** Fails when the case has a referral already. */
    Mono<Void> add(Referral referral);

    Mono<Void> change(Referral referral);
}
