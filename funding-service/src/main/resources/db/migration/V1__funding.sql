-- What is commonly known of a State and matters to sources.
CREATE TABLE state_profile (
    code   varchar(3) PRIMARY KEY,
    region text CHECK (region IN ('AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'LATIN_AMERICAN_CARIBBEAN', 'WESTERN_EUROPEAN_OTHER')),
    ldc    boolean NOT NULL,
    sids   boolean NOT NULL
);

-- Sources with their rules as data; what is not known is null.
CREATE TABLE funding_source (
    id              text PRIMARY KEY,
    name            text        NOT NULL,
    kind            text        NOT NULL
        CHECK (kind IN ('TRUST_FUND', 'VOLUNTARY_FUND', 'BILATERAL', 'MULTILATERAL', 'REGIONAL', 'SOUTH_SOUTH')),
    administered_by text,
    purpose         text        NOT NULL,
    website         text,
    -- a kind of source, not one fund
    generic         boolean     NOT NULL,
    open            boolean     NOT NULL,
    budget_currency varchar(3),
    budget_minor    bigint CHECK (budget_minor >= 0),
    windows         jsonb       NOT NULL DEFAULT '[]',
    earmarks        text[]      NOT NULL DEFAULT '{}',
    rules           jsonb       NOT NULL DEFAULT '[]',
    updated_at      timestamptz NOT NULL DEFAULT now(),
    version         bigint      NOT NULL DEFAULT 1,
    CHECK ((budget_currency IS NULL) = (budget_minor IS NULL))
);
CREATE INDEX funding_source_order ON funding_source (name, id);

-- Cases that have reached funding, and the steps taken here.
CREATE TABLE funding_case (
    reference  text PRIMARY KEY,
    title      text        NOT NULL,
    state      varchar(3)  NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX funding_case_latest ON funding_case (updated_at DESC, reference DESC);
CREATE INDEX funding_case_of_state ON funding_case (state, updated_at DESC);

CREATE TABLE case_step (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference text        NOT NULL REFERENCES funding_case,
    at        timestamptz NOT NULL,
    step      text        NOT NULL,
    actor     text        NOT NULL,
    summary   text        NOT NULL,
    state     text,
    resource  text
);
CREATE INDEX case_step_of_case ON case_step (reference, id);

-- A request: the plan as it was handed over, its way to the public, its figures.
-- The only place where case reference and public reference meet.
CREATE TABLE funding_request (
    id                uuid PRIMARY KEY,
    public_reference  text        NOT NULL UNIQUE,
    case_reference    text        NOT NULL,
    plan_id           uuid        NOT NULL UNIQUE,
    state             varchar(3)  NOT NULL,
    region            text,
    plan_title        text        NOT NULL,
    activities        jsonb       NOT NULL,
    conflict_analysis boolean     NOT NULL,
    needs_assessment  boolean     NOT NULL,
    costed_plan       boolean     NOT NULL,
    monitoring_plan   boolean     NOT NULL,
    plan_themes       text[]      NOT NULL,
    plan_sdgs         int[]       NOT NULL,
    plan_areas        text[]      NOT NULL,
    status            text        NOT NULL
        CHECK (status IN ('DRAFT', 'AWAITING_CONSENT', 'CONSENTED', 'PUBLISHED', 'CLOSED', 'WITHDRAWN')),
    title             text,
    summary           text,
    contact_office    text,
    contact_email     text,
    contact_website   text,
    deadline          date,
    stage             text,
    themes            text[],
    sdgs              int[],
    areas             text[],
    consent_sha256    text,
    consent_at        timestamptz,
    published_at      timestamptz,
    closed_at         timestamptz,
    closure_reason    text,
    rates             jsonb       NOT NULL,
    raised            jsonb       NOT NULL,
    -- derived from the above at each save, to be searched by
    need_usd_minor    bigint,
    gap_usd_minor     bigint,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL,
    version           bigint      NOT NULL,
    -- nothing is public without the State's consent
    CHECK (status NOT IN ('CONSENTED', 'PUBLISHED', 'CLOSED') OR consent_sha256 IS NOT NULL),
    CHECK ((title IS NULL) = (status = 'DRAFT') OR status = 'WITHDRAWN')
);
CREATE INDEX funding_request_files ON funding_request (created_at DESC, id DESC);
CREATE INDEX funding_request_of_state ON funding_request (state, created_at DESC);
CREATE INDEX funding_request_of_case ON funding_request (case_reference);
CREATE INDEX funding_request_public ON funding_request (status, published_at DESC, public_reference DESC)
    WHERE status IN ('PUBLISHED', 'CLOSED');
CREATE INDEX funding_request_themes ON funding_request USING gin (themes) WHERE status = 'PUBLISHED';

-- Amounts in minor units of the pledge's currency, which never changes; a rate keeps the digits it was given with.
CREATE TABLE pledge (
    id                    uuid PRIMARY KEY,
    request_id            uuid        NOT NULL REFERENCES funding_request,
    organisation          text        NOT NULL,
    status                text        NOT NULL CHECK (status IN ('PLEDGED', 'COMMITTED', 'DISBURSED', 'WITHDRAWN')),
    currency              varchar(3)  NOT NULL,
    minor_units           bigint      NOT NULL CHECK (minor_units > 0),
    rate                  numeric     NOT NULL CHECK (rate > 0),
    rate_date             date        NOT NULL,
    earmark               text,
    note                  text,
    committed_minor_units bigint CHECK (committed_minor_units > 0 AND committed_minor_units <= minor_units),
    committed_rate        numeric CHECK (committed_rate > 0),
    committed_rate_date   date,
    committed_at          timestamptz,
    withdrawal_reason     text,
    created_at            timestamptz NOT NULL,
    version               bigint      NOT NULL,
    CHECK ((status IN ('COMMITTED', 'DISBURSED')) = (committed_at IS NOT NULL))
);
CREATE INDEX pledge_of_request ON pledge (request_id);
CREATE INDEX pledge_of_organisation ON pledge (organisation, created_at DESC, id DESC);
CREATE INDEX pledge_latest ON pledge (created_at DESC, id DESC);

CREATE TABLE disbursement (
    id          uuid PRIMARY KEY,
    pledge_id   uuid        NOT NULL REFERENCES pledge,
    minor_units bigint      NOT NULL CHECK (minor_units > 0),
    rate        numeric     NOT NULL CHECK (rate > 0),
    rate_date   date        NOT NULL,
    value_date  date        NOT NULL,
    reference   text,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX disbursement_of_pledge ON disbursement (pledge_id, recorded_at);
