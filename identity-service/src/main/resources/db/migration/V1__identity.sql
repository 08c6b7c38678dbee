-- Who proposed and decided that a person holds an office which takes two administrators. Who holds it, Keycloak knows.
create table office_grant (
    id          uuid primary key,
    pillar      text        not null,
    act         text        not null check (act in ('GIVE', 'TAKE')),
    role        text        not null,
    subject     uuid        not null,
    reason      text        not null,
    status      text        not null check (status in ('PROPOSED', 'APPROVED', 'DECLINED')),
    proposed_by text        not null,
    proposed_at timestamptz not null,
    expires_at  timestamptz not null,
    decided_by  text,
    decided_at  timestamptz,
    refusal     text,
    -- whatever a program may get wrong: nobody approves the own proposal, nor one about oneself
    check (status <> 'APPROVED' or (decided_by <> proposed_by and decided_by <> subject::text))
);
create index office_grant_order on office_grant (pillar, proposed_at desc, id desc);
