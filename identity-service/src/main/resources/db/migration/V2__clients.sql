-- What a client is for and who registered it. The secret is Keycloak's alone.
create table integrator_client (
    id                uuid primary key,
    pillar            text        not null,
    client_id         text        not null,
    kind              text        not null check (kind in ('OFFICE', 'COUNTRY_PORTAL')),
    authentication    text        not null check (authentication in ('SECRET', 'PRIVATE_KEY_JWT', 'NONE')),
    sandbox           boolean     not null,
    details           jsonb       not null,
    status            text        not null check (status in ('ACTIVE', 'REVOKED')),
    version           bigint      not null,
    created_by        text        not null,
    created_at        timestamptz not null,
    secret_rotated_at timestamptz,
    unique (pillar, client_id)
);
create index integrator_client_order on integrator_client (pillar, created_at desc, id desc);
