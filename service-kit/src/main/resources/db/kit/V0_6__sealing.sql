-- Keysets of the pillars whose records the service seals, encrypted by a key of each pillar that is not here.
CREATE TABLE sealing_keyset (
    pillar           text PRIMARY KEY,
    version          bigint      NOT NULL,
    encrypted_values bytea       NOT NULL,
    encrypted_index  bytea       NOT NULL,
    stage            text        NOT NULL CHECK (stage IN ('SETTLED', 'ADDED', 'PROMOTED')),
    changed_at       timestamptz NOT NULL,
    primary_since    timestamptz NOT NULL
);
