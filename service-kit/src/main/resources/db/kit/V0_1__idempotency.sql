-- One row for each idempotency key. It holds hashes only: neither key, caller nor request can be read from it.
CREATE TABLE idempotency (
    id           text PRIMARY KEY,
    request_hash text        NOT NULL,
    operation    text        NOT NULL,
    reserved_id  uuid        NOT NULL,
    status       integer,
    headers      jsonb,
    body         bytea,
    -- inbox of hand-overs: kept for good
    kept         boolean     NOT NULL,
    created_at   timestamptz NOT NULL
);
CREATE INDEX idempotency_old ON idempotency (created_at) WHERE NOT kept;
