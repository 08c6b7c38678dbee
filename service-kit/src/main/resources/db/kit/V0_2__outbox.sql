-- What is handed over, written in the transaction of the change. Delivered rows stay: they are the service's events.
CREATE TABLE outbox (
    seq             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id              uuid        NOT NULL UNIQUE,
    type            text        NOT NULL,
    subject         text        NOT NULL,
    event_time      timestamptz NOT NULL,
    data            jsonb       NOT NULL,
    -- lets a reader of events stop before transactions that are still open, so that a late commit is not skipped
    xid             xid8        NOT NULL DEFAULT pg_current_xact_id(),
    status          text        NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'DELIVERED', 'PARKED')),
    attempts        integer     NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL DEFAULT now(),
    leased_until    timestamptz NOT NULL DEFAULT '-infinity',
    lease_owner     uuid,
    delivered_at    timestamptz,
    parked_at       timestamptz,
    last_error      text
);
CREATE INDEX outbox_due ON outbox (next_attempt_at, seq) WHERE status = 'PENDING';
CREATE INDEX outbox_order ON outbox (subject, seq) WHERE status = 'PENDING';
CREATE INDEX outbox_parked ON outbox (seq) WHERE status = 'PARKED';
