-- The taxonomy of violation types is data: a signal says which version its type is of.
CREATE TABLE taxonomy (
    version    integer PRIMARY KEY,
    adopted_at timestamptz NOT NULL,
    reason     text        NOT NULL
);
CREATE TABLE violation_type (
    version  integer NOT NULL REFERENCES taxonomy,
    code     text    NOT NULL,
    name     text    NOT NULL,
    kind     text    NOT NULL CHECK (kind IN ('VIOLATION', 'CONTEXT')),
    position integer NOT NULL,
    PRIMARY KEY (version, code)
);
INSERT INTO taxonomy VALUES (1, '2026-01-01T00:00:00Z', 'First taxonomy: the violations that A/HRC/43/37 ¶62 names, those who report, and context.');
INSERT INTO violation_type (version, position, code, name, kind) VALUES
    (1, 1, 'KILLING', 'Unlawful or civilian killing', 'VIOLATION'),
    (1, 2, 'ENFORCED_DISAPPEARANCE', 'Enforced disappearance', 'VIOLATION'),
    (1, 3, 'TORTURE', 'Torture or ill-treatment', 'VIOLATION'),
    (1, 4, 'ARBITRARY_DETENTION', 'Arbitrary detention', 'VIOLATION'),
    (1, 5, 'SEXUAL_VIOLENCE', 'Sexual violence', 'VIOLATION'),
    (1, 6, 'FORCED_DISPLACEMENT', 'Forced displacement', 'VIOLATION'),
    (1, 7, 'ATTACK_ON_DEFENDER', 'Attack on a human rights defender', 'VIOLATION'),
    (1, 8, 'ATTACK_ON_JOURNALIST', 'Attack on a journalist', 'VIOLATION'),
    (1, 9, 'ATTACK_ON_CIVIL_SOCIETY', 'Attack on a civil society organisation', 'VIOLATION'),
    (1, 10, 'ATTACK_ON_CIVILIAN_OBJECT', 'Attack on a hospital, school or other civilian object', 'VIOLATION'),
    (1, 11, 'INCITEMENT', 'Incitement to violence, hostility or discrimination', 'VIOLATION'),
    (1, 12, 'RESTRICTION_OF_FREEDOMS', 'Restriction of expression, assembly or association', 'VIOLATION'),
    (1, 13, 'ACCESS_DENIED', 'Access denied to humanitarian actors, defenders or media', 'CONTEXT'),
    (1, 14, 'NON_COOPERATION', 'Non-cooperation with treaty bodies or the Council', 'CONTEXT'),
    (1, 15, 'CALL_TO_ACTION', 'Call to action by the Secretary-General, OHCHR or special procedures', 'CONTEXT'),
    (1, 16, 'HOSTILITIES', 'Armed clash without known civilian victims', 'CONTEXT'),
    (1, 17, 'OTHER', 'Other', 'CONTEXT');

-- By date of the event: series are read by date, and old years can be moved away.
CREATE TABLE signal (
    id                uuid        NOT NULL,
    occurred_on       date        NOT NULL,
    occurred_until    date,
    date_precision    text        NOT NULL,
    violation_type    text        NOT NULL,
    taxonomy          integer     NOT NULL,
    gravity           text        NOT NULL,
    perpetrator       text        NOT NULL,
    victim_groups     text[]      NOT NULL,
    victims           integer     NOT NULL CHECK (victims >= 0),
    events            integer     NOT NULL CHECK (events >= 1),
    state             text        NOT NULL CHECK (state ~ '^[A-Z]{3}$'),
    area              text,
    place             text,
    latitude          double precision,
    longitude         double precision,
    place_precision   text,
    source_type       text        NOT NULL,
    reliability       text        NOT NULL,
    credibility       integer     NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    tlp               text        NOT NULL,
    summary           text,
    -- identity of the source: ciphertext, with the signal's id as associated data
    sealed_source     bytea,
    dataset           text,
    external_id       text,
    submitter_issuer  text        NOT NULL,
    submitter_subject text        NOT NULL,
    -- the same for all reports of one event
    event_key         text        NOT NULL,
    received_at       timestamptz NOT NULL,
    PRIMARY KEY (id, occurred_on)
) PARTITION BY RANGE (occurred_on);

DO $$
BEGIN
    EXECUTE 'CREATE TABLE signal_before_2000 PARTITION OF signal FOR VALUES FROM (MINVALUE) TO (''2000-01-01'')';
    EXECUTE 'CREATE TABLE signal_2000s PARTITION OF signal FOR VALUES FROM (''2000-01-01'') TO (''2010-01-01'')';
    FOR year IN 2010..2039 LOOP
        EXECUTE format('CREATE TABLE signal_%s PARTITION OF signal FOR VALUES FROM (%L) TO (%L)',
                       year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
    END LOOP;
    EXECUTE 'CREATE TABLE signal_from_2040 PARTITION OF signal FOR VALUES FROM (''2040-01-01'') TO (MAXVALUE)';
END
$$;
CREATE INDEX signal_situation ON signal (state, violation_type, area, occurred_on);
CREATE INDEX signal_newest ON signal (occurred_on DESC, id DESC);
CREATE INDEX signal_submitter ON signal (submitter_issuer, submitter_subject, occurred_on DESC, id DESC);

-- Which row of which dataset is which signal: a unique key that spans the partitions.
CREATE TABLE signal_row (
    dataset     text NOT NULL,
    external_id text NOT NULL,
    signal_id   uuid NOT NULL,
    PRIMARY KEY (dataset, external_id)
);

CREATE TABLE signal_import (
    id           uuid PRIMARY KEY,
    format       text        NOT NULL,
    dataset      text        NOT NULL,
    state        text,
    tlp          text        NOT NULL,
    read         bigint      NOT NULL DEFAULT 0,
    imported     bigint      NOT NULL DEFAULT 0,
    known        bigint      NOT NULL DEFAULT 0,
    quarantined  bigint      NOT NULL DEFAULT 0,
    CHECK (read = imported + known + quarantined)
);
-- The file until it is read, so that any instance can resume the import.
CREATE TABLE signal_import_chunk (
    import_id uuid    NOT NULL REFERENCES signal_import ON DELETE CASCADE,
    seq       integer NOT NULL,
    bytes     bytea   NOT NULL,
    PRIMARY KEY (import_id, seq)
);
CREATE TABLE quarantined_signal (
    import_id uuid   NOT NULL REFERENCES signal_import,
    line      bigint NOT NULL,
    reason    text   NOT NULL,
    row_text  text   NOT NULL,
    PRIMARY KEY (import_id, line)
);

CREATE TABLE criteria (
    version                 integer PRIMARY KEY,
    adopted_at              timestamptz      NOT NULL,
    reason                  text             NOT NULL,
    types                   text[]           NOT NULL,
    gravities               text[]           NOT NULL,
    minimum_events          integer          NOT NULL CHECK (minimum_events >= 2),
    window_weeks            integer          NOT NULL CHECK (window_weeks >= 1),
    quiet_weeks             integer          NOT NULL CHECK (quiet_weeks >= 1),
    ears_alpha              double precision NOT NULL,
    ears_minimum_sigma      double precision NOT NULL,
    negative_binomial_alpha double precision NOT NULL,
    baseline_weeks          integer          NOT NULL,
    gap_weeks               integer          NOT NULL
);
INSERT INTO criteria VALUES (
    1, '2026-01-01T00:00:00Z',
    'First criteria, after A/HRC/43/37 ¶62: a pattern of serious or grave violations, never an isolated instance. Three distinct events within four weeks; two isolated events are not yet a pattern. Access denied, non-cooperation and calls to action are signals but no trigger.',
    ARRAY['KILLING', 'ENFORCED_DISAPPEARANCE', 'TORTURE', 'ARBITRARY_DETENTION', 'SEXUAL_VIOLENCE', 'FORCED_DISPLACEMENT',
          'ATTACK_ON_DEFENDER', 'ATTACK_ON_JOURNALIST', 'ATTACK_ON_CIVIL_SOCIETY', 'ATTACK_ON_CIVILIAN_OBJECT'],
    ARRAY['SERIOUS', 'GRAVE'],
    3, 4, 8, 0.001, 0.5, 0.001, 52, 2);

CREATE TABLE series (
    id             uuid PRIMARY KEY,
    state          text   NOT NULL,
    violation_type text   NOT NULL,
    area           text,
    measure        text   NOT NULL CHECK (measure IN ('EVENTS', 'VICTIMS')),
    first_week     date   NOT NULL,
    last_week      date   NOT NULL,
    total          bigint NOT NULL,
    alarms         bigint NOT NULL DEFAULT 0,
    -- -infinity without an alarm, so that one index gives the board its order
    last_alarm     date   NOT NULL DEFAULT '-infinity'
);
CREATE INDEX series_board ON series (last_alarm DESC, id);
CREATE INDEX series_situation ON series (state, violation_type, area);

CREATE TABLE alarm (
    series_id     uuid             NOT NULL REFERENCES series,
    week          date             NOT NULL,
    algorithm     text             NOT NULL,
    count         bigint           NOT NULL,
    expected      double precision NOT NULL,
    bound         double precision NOT NULL,
    alpha         double precision NOT NULL,
    baseline_from date             NOT NULL,
    baseline_to   date             NOT NULL,
    PRIMARY KEY (series_id, week, algorithm)
);

CREATE TABLE pattern (
    id             uuid PRIMARY KEY,
    state          text        NOT NULL,
    violation_type text        NOT NULL,
    area           text,
    status         text        NOT NULL CHECK (status IN ('OPEN', 'UNDER_ANALYSIS', 'CLOSED')),
    first_week     date        NOT NULL,
    last_week      date        NOT NULL,
    criteria       integer     NOT NULL REFERENCES criteria,
    alarms         bigint      NOT NULL DEFAULT 0,
    events         bigint      NOT NULL DEFAULT 0,
    victims        bigint      NOT NULL DEFAULT 0,
    signals        bigint      NOT NULL DEFAULT 0,
    raised_at      timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX pattern_board ON pattern (last_week DESC, id);
CREATE INDEX pattern_situation ON pattern (state, violation_type, area);

-- Why a pattern was raised, as it stood when the alarm was found.
CREATE TABLE finding (
    pattern_id      uuid             NOT NULL REFERENCES pattern,
    series_id       uuid             NOT NULL REFERENCES series,
    week            date             NOT NULL,
    algorithm       text             NOT NULL,
    count           bigint           NOT NULL,
    expected        double precision NOT NULL,
    bound           double precision NOT NULL,
    alpha           double precision NOT NULL,
    baseline_from   date             NOT NULL,
    baseline_to     date             NOT NULL,
    window_from     date             NOT NULL,
    distinct_events bigint           NOT NULL,
    PRIMARY KEY (pattern_id, series_id, week, algorithm)
);
CREATE TABLE pattern_signal (
    pattern_id  uuid NOT NULL REFERENCES pattern,
    week        date NOT NULL,
    signal_id   uuid NOT NULL,
    PRIMARY KEY (pattern_id, signal_id)
);
CREATE INDEX pattern_signal_week ON pattern_signal (pattern_id, week);
CREATE INDEX pattern_signal_signal ON pattern_signal (signal_id);

CREATE TABLE detection (
    id        uuid PRIMARY KEY,
    first_day date    NOT NULL,
    last_day  date    NOT NULL,
    states    text[]  NOT NULL,
    criteria  integer NOT NULL REFERENCES criteria
);

CREATE TABLE analysis (
    id             uuid PRIMARY KEY,
    reference      text        NOT NULL UNIQUE,
    pattern_id     uuid        NOT NULL UNIQUE REFERENCES pattern,
    state          text        NOT NULL,
    violation_type text        NOT NULL,
    area           text,
    stage          text        NOT NULL,
    course         text,
    -- round of decision: each needs a view of the Bureau of its own
    round          integer     NOT NULL,
    title          text        NOT NULL,
    content        jsonb       NOT NULL,
    submitted_at   timestamptz,
    transmitted_at timestamptz,
    created_at     timestamptz NOT NULL,
    updated_at     timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX analysis_newest ON analysis (updated_at DESC, id);

CREATE TABLE analysis_reader (
    analysis_id uuid NOT NULL REFERENCES analysis,
    issuer      text NOT NULL,
    subject     text NOT NULL,
    duty        text NOT NULL CHECK (duty IN ('ANALYST', 'READER')),
    PRIMARY KEY (analysis_id, issuer, subject)
);
CREATE INDEX analysis_reader_person ON analysis_reader (issuer, subject);

CREATE TABLE bureau_view (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    analysis_id uuid        NOT NULL REFERENCES analysis,
    round       integer     NOT NULL,
    at          timestamptz NOT NULL,
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    course      text,
    view        text        NOT NULL
);
CREATE INDEX bureau_view_round ON bureau_view (analysis_id, round);

-- Every step of a case with its reasons, written in the transaction of the change and never changed.
CREATE TABLE case_step (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    analysis_id uuid        NOT NULL REFERENCES analysis,
    at          timestamptz NOT NULL,
    step        text        NOT NULL,
    actor       text        NOT NULL,
    stage       text        NOT NULL,
    reasons     text,
    issuer      text        NOT NULL,
    subject     text        NOT NULL
);
CREATE INDEX case_step_analysis ON case_step (analysis_id, id);
CREATE FUNCTION case_step_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'steps of a case are never changed' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER case_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_step
    FOR EACH STATEMENT EXECUTE FUNCTION case_step_is_append_only();
