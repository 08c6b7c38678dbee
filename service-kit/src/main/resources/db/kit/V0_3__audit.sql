-- Hash chains of who did what to which object. Rows are added and never changed.
CREATE TABLE audit (
    chain       uuid        NOT NULL,
    seq         bigint      NOT NULL CHECK (seq > 0),
    at          timestamptz NOT NULL,
    act         text        NOT NULL CHECK (act IN ('INTENT', 'COMMITTED', 'ROLLED_BACK', 'READ', 'REFUSED')),
    operation   text        NOT NULL,
    object_type text        NOT NULL,
    object_id   text        NOT NULL,
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    office      text        NOT NULL,
    request_id  text,
    previous    text        NOT NULL,
    hash        text        NOT NULL,
    PRIMARY KEY (chain, seq)
);
CREATE INDEX audit_object ON audit (object_type, object_id, at);
CREATE INDEX audit_caller ON audit (issuer, subject, at);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit rows are never changed' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
