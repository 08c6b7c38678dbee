package org.avert.kit.sealing;

import com.google.crypto.tink.Aead;
import java.util.Optional;
import org.avert.kit.caller.Pillar;

/**
 * The key of each pillar, which encrypts that pillar's keysets and never a value. Destroying it closes the pillar for
 * good.
 *
 * <p>Files hold it by default ({@code avert.sealing.keys}). A key management service takes their place with one bean of
 * this type, since Tink's {@code KmsClient} gives the same {@link Aead}:
 *
 * <pre>{@code
 * return pillar -> Optional.of(kms.getAead(uris.get(pillar)));
 * }</pre>
 *
 * <p>May block; asked at start and at each refresh of the keysets, on a thread that may wait.
 */
public interface KeyEncryption {

    /** Empty when the pillar has no key here, or has it no more. */
    Optional<Aead> of(Pillar pillar);
}
