-- Long work that a request has started.
CREATE TABLE job (
    id               uuid PRIMARY KEY,
    kind             text        NOT NULL,
    owner_issuer     text        NOT NULL,
    owner_subject    text        NOT NULL,
    state            text        NOT NULL DEFAULT 'QUEUED'
        CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    total            bigint,
    done             bigint      NOT NULL DEFAULT 0,
    counts           jsonb       NOT NULL DEFAULT '{}',
    problem          text,
    cancel_requested boolean     NOT NULL DEFAULT false,
    lease_owner      uuid        NOT NULL,
    leased_until     timestamptz NOT NULL,
    created_at       timestamptz NOT NULL DEFAULT now(),
    started_at       timestamptz,
    ended_at         timestamptz
);
CREATE INDEX job_open ON job (leased_until) WHERE state IN ('QUEUED', 'RUNNING');

-- Which instance does a recurring work.
CREATE TABLE lease (
    name         text PRIMARY KEY,
    owner        uuid        NOT NULL,
    leased_until timestamptz NOT NULL
);
