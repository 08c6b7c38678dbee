-- Plans and steps, held by the database as applications are (docs/adr/0011-row-level-security.md). The rules are the queries' own functions; what
-- they look up in protected tables, they look up as the owner.

-- Whether the organisation carries out an activity of the plan; before the State has agreed, none does.
create function plan_of_partner(p plan, organisation text) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.status <> 'DRAFT' and exists (
        select 1 from plan_activity a where a.plan_id = p.id and a.organisation = plan_of_partner.organisation)
$$;
create function plan_within_scope(p plan) returns boolean language sql stable as $$
    select scope_system()
        or exists (select 1 from application a where a.id = p.application_id)
        or plan_of_partner(p, case when scope_has('partner') then scope_text('organisation') end)
$$;

alter table plan enable row level security;
create policy read on plan for select using (plan_within_scope(plan));
create policy change on plan for update using (plan_within_scope(plan));
create policy draft on plan for insert with check (scope_has('facility-secretariat'));

alter table plan_activity enable row level security;
create policy follow on plan_activity using (exists (select 1 from plan p where p.id = plan_id));

-- Whether a reader sees the step: one of an application who sees the application, one of the referral the State and the secretariat. What is for
-- the screening alone, a delegate of the applicant does not see: the application has to be visible without the delegate's State.
create function case_step_visible(
    s case_step, secretariat boolean, own_state text, issuer text, subject text, member_state text, today date)
    returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select (s.application_id is null
            and (case_step_visible.secretariat
                 or exists (select 1 from facility_case c where c.reference = s.reference and c.state = case_step_visible.own_state)))
        or exists (select 1 from application a
                   where a.id = s.application_id
                     and application_visible(a, case_step_visible.secretariat,
                                             case when s.audience = 'PARTIES' then case_step_visible.own_state end,
                                             case_step_visible.issuer, case_step_visible.subject, case_step_visible.member_state,
                                             case_step_visible.today))
$$;
create function step_within_scope(s case_step) returns boolean language sql stable as $$
    select scope_system()
        or case_step_visible(s, scope_has('facility-secretariat'), scope_own_state(), scope_member('issuer'), scope_member('subject'),
                             scope_member('state'), current_date)
$$;

alter table case_step enable row level security;
create policy read on case_step for select using (step_within_scope(case_step));
-- Also by a partner that completes an activity of a plan and does not see its application.
create policy record on case_step for insert with check (
    step_within_scope(case_step) or exists (select 1 from plan p where p.application_id = case_step.application_id));

-- A case is there for who sees a step of it.
alter table facility_case enable row level security;
create policy read on facility_case for select using (exists (select 1 from case_step s where s.reference = facility_case.reference));
create policy open on facility_case for insert with check (scope_system() or state = scope_own_state());
-- When a case was last changed is told by the steps that a reader sees.
alter table facility_case drop column updated_at;
