-- The part of a case that lies here, held by the database like the files of requests (docs/adr/0011-row-level-security.md): also for Geneva, never
-- for a donor.
CREATE FUNCTION case_within_scope(of_state text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT scope_reaches(of_state) OR scope_has('geneva')
$$;

ALTER TABLE funding_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON funding_case FOR SELECT USING (case_within_scope(state));
CREATE POLICY open ON funding_case FOR INSERT WITH CHECK (scope_system());

ALTER TABLE case_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON case_step FOR SELECT USING (EXISTS (SELECT 1 FROM funding_case c WHERE c.reference = case_step.reference));
-- Also by a donor for its own pledge, who does not see the case.
CREATE POLICY record ON case_step FOR INSERT WITH CHECK (
    EXISTS (SELECT 1 FROM funding_case c WHERE c.reference = case_step.reference)
    OR EXISTS (SELECT 1 FROM pledge p JOIN funding_request r ON r.id = p.request_id WHERE r.case_reference = case_step.reference));

-- The time of a case follows its steps, whoever takes them.
CREATE FUNCTION case_moved(reference text, at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE funding_case c SET updated_at = greatest(c.updated_at, case_moved.at) WHERE c.reference = case_moved.reference
$$;
