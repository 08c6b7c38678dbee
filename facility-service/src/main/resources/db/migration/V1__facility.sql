-- The committee of five States (¶61, ¶70). A seat that was left is kept, so that who sat when can be told.
create table committee (
    one     boolean primary key default true check (one),
    version bigint  not null
);
insert into committee (version) values (0);

create table committee_seat (
    id         uuid primary key,
    region     text        not null,
    alternate  boolean     not null,
    issuer     text        not null,
    subject    text        not null,
    state      text        not null,
    term_start date        not null,
    term_end   date        not null check (term_end >= term_start),
    since      timestamptz not null,
    left_at    timestamptz
);
create unique index committee_seat_taken on committee_seat (region, alternate) where left_at is null;
create unique index committee_seat_person on committee_seat (issuer, subject) where left_at is null;

create table screening_criteria (
    version    bigint primary key,
    adopted_at timestamptz not null,
    reason     text        not null,
    criteria   jsonb       not null
);
insert into screening_criteria (version, adopted_at, reason, criteria) values (
    1, '2026-01-01T00:00:00Z', 'First criteria, until the committee adopts its own.',
    '[{"key": "need", "title": "Gravity of the need and urgency", "weight": 30},
      {"key": "commitment", "title": "Commitment and own provision of the State", "weight": 20},
      {"key": "feasibility", "title": "Feasibility of what is asked", "weight": 20},
      {"key": "prevention", "title": "Expected preventive effect", "weight": 20},
      {"key": "subsidiarity", "title": "No other means at hand", "weight": 10}]');

-- A case as this service knows it, and its steps.
create table facility_case (
    reference  text primary key,
    title      text        not null,
    state      text        not null,
    opened_at  timestamptz not null,
    updated_at timestamptz not null
);
create index facility_case_order on facility_case (opened_at desc, reference desc);

create table referral (
    id             uuid primary key,
    version        bigint      not null,
    reference      text        not null unique references facility_case,
    state          text        not null,
    title          text        not null,
    concern        jsonb       not null,
    reasons        text        not null,
    status         text        not null,
    application_id uuid,
    referred_at    timestamptz not null,
    received_at    timestamptz not null
);
create index referral_state on referral (state);
create index referral_order on referral (received_at desc, id desc);

create table application (
    id               uuid primary key,
    version          bigint      not null,
    reference        text        not null references facility_case,
    applicant        text        not null,
    referral_id      uuid references referral,
    body             jsonb       not null,
    status           text        not null,
    clarifications   jsonb       not null,
    submitted_at     timestamptz,
    criteria_version bigint references screening_criteria,
    round            integer,
    tied             boolean     not null default false,
    screening_since  timestamptz,
    closed_at        timestamptz,
    plan_id          uuid,
    created_at       timestamptz not null,
    updated_at       timestamptz not null
);
create index application_order on application (created_at desc, id desc);
create index application_reference on application (reference);
create unique index application_live_of_referral on application (referral_id)
    where status not in ('WITHDRAWN', 'DECLINED');

-- Applicant and joint applicants: what visibility and recusal are decided by.
create table application_state (
    application_id uuid    not null references application,
    state          text    not null,
    lead           boolean not null,
    primary key (application_id, state)
);
create index application_state_state on application_state (state);

create table application_document (
    id             uuid primary key,
    application_id uuid        not null references application,
    name           text        not null,
    media_type     text        not null,
    size           bigint      not null,
    sha256         text        not null,
    content        bytea       not null,
    added_at       timestamptz not null
);
create index application_document_application on application_document (application_id);

create table score (
    id             uuid primary key,
    application_id uuid        not null references application,
    round          integer     not null,
    issuer         text        not null,
    subject        text        not null,
    state          text        not null,
    region         text        not null,
    alternate      boolean     not null,
    scores         jsonb       not null,
    vote           text        not null,
    reason         text        not null,
    submitted_at   timestamptz not null,
    -- set for all who may score at once; a score without it is sealed, or was set aside because its author was recused meanwhile
    opened_at      timestamptz,
    unique (application_id, round, issuer, subject)
);

create table decision (
    id             uuid primary key,
    application_id uuid           not null references application,
    round          integer        not null,
    outcome        text           not null,
    reasons        text           not null,
    approving      integer        not null,
    declining      integer        not null,
    average_total  numeric(4, 1)  not null,
    decided_at     timestamptz    not null,
    unique (application_id, round)
);

create table plan (
    id             uuid primary key,
    version        bigint      not null,
    application_id uuid        not null unique references application,
    reference      text        not null references facility_case,
    state          text        not null,
    status         text        not null,
    body           jsonb       not null,
    progress       jsonb       not null,
    agreed_at      timestamptz,
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);
create index plan_order on plan (created_at desc, id desc);

create table plan_activity (
    id           uuid primary key,
    plan_id      uuid not null references plan,
    organisation text
);
create index plan_activity_plan on plan_activity (plan_id);
create index plan_activity_organisation on plan_activity (organisation);

create table case_step (
    id             bigint generated always as identity primary key,
    reference      text        not null references facility_case,
    application_id uuid references application,
    at             timestamptz not null,
    step           text        not null,
    actor          text        not null,
    summary        text        not null,
    status         text,
    resource       text        not null,
    -- SCREENING steps are not for the applicant
    audience       text        not null check (audience in ('PARTIES', 'SCREENING'))
);
create index case_step_reference on case_step (reference, id);
create index case_step_application on case_step (application_id);

-- Recusal is decided here and nowhere else, so that no read or write can forget it (¶61).

-- Rule by which a member of this State is recused from the application; null when by none. Two applications compete when they were pending at
-- the same time: once that was so, it stays so, and a member cannot read afterwards what the member could not read before.
create function recusal_rule(application uuid, member_state text) returns text language sql stable as $$
    select case
        when exists (select 1 from application_state s
                     where s.application_id = recusal_rule.application and s.state = member_state and s.lead)
            then 'OWN_STATE'
        when exists (select 1 from application_state s
                     where s.application_id = recusal_rule.application and s.state = member_state)
            then 'JOINT_APPLICANT'
        when exists (select 1
                     from application judged, application_state s join application own on own.id = s.application_id
                     where judged.id = recusal_rule.application and s.state = member_state and own.id <> judged.id
                       and own.submitted_at < coalesce(judged.closed_at, 'infinity')
                       and judged.submitted_at < coalesce(own.closed_at, 'infinity'))
            then 'COMPETING_APPLICATION'
    end
$$;

-- Members and alternates in their term, who is recused, and who sits: the member, or the alternate of the region where the member cannot.
create function screening_panel(application uuid, today date)
    returns table (region text, alternate boolean, issuer text, subject text, state text, rule text, seated boolean)
    language sql stable as $$
    select c.region, c.alternate, c.issuer, c.subject, c.state, c.rule,
           c.rule is null and row_number() over (partition by c.region, c.rule is null order by c.alternate) = 1
    from (select s.region, s.alternate, s.issuer, s.subject, s.state, recusal_rule(screening_panel.application, s.state) as rule
          from committee_seat s
          where s.left_at is null and screening_panel.today between s.term_start and s.term_end) c
$$;

-- Whether a reader sees the application: the secretariat once it was submitted, applicant and joint applicants, and who sits on its panel once it
-- is screened. A member is held to the State of the seat: a token of another State is nobody here.
create function application_visible(
    a application, secretariat boolean, own_state text, issuer text, subject text, member_state text, today date)
    returns boolean language sql stable as $$
    select (application_visible.secretariat and a.submitted_at is not null)
        or (own_state is not null and exists (
                select 1 from application_state s where s.application_id = a.id and s.state = own_state))
        or (application_visible.issuer is not null and a.screening_since is not null and exists (
                select 1 from screening_panel(a.id, application_visible.today) p
                where p.seated and p.issuer = application_visible.issuer and p.subject = application_visible.subject
                  and p.state = member_state))
$$;
