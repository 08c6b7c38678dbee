-- The same rules as the queries', held once more by the database (docs/adr/0011-row-level-security.md). What they look up in protected tables,
-- they look up as the owner: competing applications decide on recusal and are seen by nobody for it.
alter function recusal_rule(uuid, text) security definer set search_path = public, pg_temp;
alter function screening_panel(uuid, date) security definer set search_path = public, pg_temp;
alter function application_visible(application, boolean, text, text, text, text, date) security definer set search_path = public, pg_temp;

-- Who looks, as application_visible asks for it.
create function scope_own_state() returns text language sql stable as $$
    select case when scope_has('state') then scope_text('state') end
$$;
create function scope_member(what text) returns text language sql stable as $$
    select case when scope_has('committee') and scope_text('state') is not null then scope_text(what) end
$$;
create function application_within_scope(a application) returns boolean language sql stable as $$
    select scope_system()
        or application_visible(a, scope_has('facility-secretariat'), scope_own_state(), scope_member('issuer'), scope_member('subject'),
                               scope_member('state'), current_date)
$$;
-- The same without what a delegate of the applicant sees.
create function screening_within_scope(a application) returns boolean language sql stable as $$
    select scope_system()
        or application_visible(a, scope_has('facility-secretariat'), null, scope_member('issuer'), scope_member('subject'),
                               scope_member('state'), current_date)
$$;

alter table application enable row level security;
create policy read on application for select using (application_within_scope(application));
create policy change on application for update using (application_within_scope(application)) with check (true);
create policy draft on application for insert with check (scope_has('state') and applicant = scope_text('state'));

alter table application_document enable row level security;
create policy read on application_document for select using (exists (select 1 from application a where a.id = application_id));
create policy attach on application_document for insert with check (exists (select 1 from application a where a.id = application_id));

-- A score is sealed to all but its author until its round is open.
alter table score enable row level security;
create policy read on score for select using (
    exists (select 1 from application a where a.id = application_id and screening_within_scope(a))
    and (opened_at is not null or (issuer = scope_text('issuer') and subject = scope_text('subject'))));
create policy give on score for insert with check (issuer = scope_text('issuer') and subject = scope_text('subject'));

-- The two things that the service does with sealed scores: it counts them, and opens them together.
create function scores_of_round(application uuid, round integer) returns setof score
    language sql stable security definer set search_path = public, pg_temp as $$
    select * from score s where s.application_id = scores_of_round.application and s.round = scores_of_round.round
$$;
create function open_scores(scores uuid[], at timestamptz) returns void
    language sql security definer set search_path = public, pg_temp as $$
    update score set opened_at = open_scores.at where id = any(open_scores.scores)
$$;

-- What a plan is for, also for a partner of the plan, who does not see the application.
create function application_recommendations(application uuid) returns jsonb
    language sql stable security definer set search_path = public, pg_temp as $$
    select a.body -> 'recommendations' from application a where a.id = application_recommendations.application
$$;

alter table decision enable row level security;
create policy read on decision for select using (
    exists (select 1 from application a where a.id = application_id
                and (outcome <> 'ANOTHER_ROUND' or screening_within_scope(a))));
create policy record on decision for insert with check (scope_has('facility-secretariat'));

alter table referral enable row level security;
create policy parties on referral using (scope_system() or scope_has('facility-secretariat') or state = scope_own_state());
