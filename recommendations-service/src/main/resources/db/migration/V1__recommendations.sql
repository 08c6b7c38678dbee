CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- What a mechanism recommended to a State. natural_key: body, State, text, author and session, where a source has no symbol.
CREATE TABLE recommendation (
    id              uuid PRIMARY KEY,
    sequence        bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    natural_key     uuid NOT NULL UNIQUE,
    body            text NOT NULL,
    state           text NOT NULL,
    region          text,
    text            text NOT NULL,
    author          text,
    author_region   text,
    session         integer,
    cycle           integer,
    position        text CHECK (position IN ('SUPPORTED', 'NOTED', 'NO_CLEAR_POSITION')),
    action_category integer CHECK (action_category BETWEEN 1 AND 5),
    themes          text[] NOT NULL DEFAULT '{}',
    sample          boolean NOT NULL,
    version         bigint NOT NULL DEFAULT 1,
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL
);
CREATE INDEX recommendation_by_state ON recommendation (state, sequence);
CREATE INDEX recommendation_by_state_cycle ON recommendation (state, cycle, sequence);
CREATE INDEX recommendation_by_author ON recommendation (author, sequence);
CREATE INDEX recommendation_by_region ON recommendation (region, sequence);
CREATE INDEX recommendation_by_session ON recommendation (session, sequence);
CREATE INDEX recommendation_by_updated ON recommendation (updated_at, sequence);
CREATE INDEX recommendation_by_theme ON recommendation USING gin (themes);
CREATE INDEX recommendation_by_text ON recommendation USING gin (text gin_trgm_ops);

-- Every row of a publisher from which a recommendation was taken. source_row: what the row says, whatever file it stands in.
CREATE TABLE recommendation_source (
    publisher         text NOT NULL,
    source_row        uuid NOT NULL,
    recommendation_id uuid NOT NULL REFERENCES recommendation,
    import_id         uuid NOT NULL,
    file              text NOT NULL,
    line              bigint NOT NULL,
    differences       text[] NOT NULL DEFAULT '{}',
    imported_at       timestamptz NOT NULL,
    PRIMARY KEY (publisher, source_row)
);
CREATE INDEX recommendation_source_of ON recommendation_source (recommendation_id);

-- An import; how its job stands is the job's.
CREATE TABLE import_file (
    id          uuid PRIMARY KEY,
    sequence    bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    format      text NOT NULL,
    source_name text NOT NULL,
    encoding    text NOT NULL,
    pieces      integer NOT NULL,
    tally       jsonb NOT NULL,
    received_at timestamptz NOT NULL
);

-- The file itself until it is taken in, so that any instance can go on with it.
CREATE TABLE import_piece (
    import_id uuid NOT NULL REFERENCES import_file,
    ordinal   integer NOT NULL,
    content   bytea NOT NULL,
    PRIMARY KEY (import_id, ordinal)
);

CREATE TABLE quarantined_row (
    import_id uuid NOT NULL REFERENCES import_file,
    line      bigint NOT NULL,
    cells     jsonb NOT NULL,
    findings  jsonb NOT NULL,
    PRIMARY KEY (import_id, line)
);
