-- What came without an account, beside the signal it became. Every word of a source is ciphertext, bound to table, row and
-- column; the contact is in signal.sealed_source. Times are cut to the hour.
CREATE TABLE source_report (
    signal_id    uuid PRIMARY KEY,
    -- keyed hash of the receipt code
    receipt      text        NOT NULL UNIQUE,
    closed       boolean     NOT NULL DEFAULT false,
    received_at  timestamptz NOT NULL CHECK (received_at = date_trunc('hour', received_at)),
    sealed_text  bytea       NOT NULL,
    sealed_place bytea,
    version      bigint      NOT NULL
);
CREATE TABLE source_attachment (
    signal_id   uuid        NOT NULL REFERENCES source_report,
    position    integer     NOT NULL CHECK (position BETWEEN 1 AND 5),
    id          uuid        NOT NULL UNIQUE,
    sealed_name bytea       NOT NULL,
    type        text        NOT NULL,
    size        bigint      NOT NULL,
    at          timestamptz NOT NULL CHECK (at = date_trunc('hour', at)),
    PRIMARY KEY (signal_id, position)
);
-- Cleaned copy and original, sealed piece by piece.
CREATE TABLE attachment_piece (
    attachment_id uuid    NOT NULL,
    copy          text    NOT NULL CHECK (copy IN ('CLEANED', 'ORIGINAL')),
    position      integer NOT NULL,
    sealed        bytea   NOT NULL,
    PRIMARY KEY (attachment_id, copy, position)
);
CREATE TABLE source_message (
    signal_id   uuid        NOT NULL REFERENCES source_report,
    position    integer     NOT NULL,
    id          uuid        NOT NULL UNIQUE,
    sender      text        NOT NULL CHECK (sender IN ('DESK', 'SOURCE')),
    at          timestamptz NOT NULL CHECK (at = date_trunc('hour', at)),
    sealed_text bytea       NOT NULL,
    PRIMARY KEY (signal_id, position)
);
