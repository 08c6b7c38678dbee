-- The same rules as the queries', held once more by the database (docs/adr/0011-row-level-security.md).
CREATE FUNCTION scope_reaches(of_state text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT scope_system() OR scope_has('facility-secretariat')
        OR (scope_has('state') AND of_state = scope_text('state'))
        OR (scope_has('country-team') AND scope_covers(of_state))
$$;

-- The file of a request is its State's; what is published is everybody's, and donors' sums are kept on it.
ALTER TABLE funding_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON funding_request FOR SELECT USING (status IN ('PUBLISHED', 'CLOSED') OR scope_reaches(state));
CREATE POLICY change ON funding_request FOR UPDATE USING (
    scope_reaches(state) OR (scope_has('donor') AND status IN ('PUBLISHED', 'CLOSED')));
CREATE POLICY receive ON funding_request FOR INSERT WITH CHECK (scope_system());

ALTER TABLE pledge ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON pledge FOR SELECT USING (
    (scope_has('donor') AND organisation = scope_text('organisation'))
    OR EXISTS (SELECT 1 FROM funding_request r WHERE r.id = request_id AND scope_reaches(r.state)));
CREATE POLICY change ON pledge FOR UPDATE USING (scope_has('donor') AND organisation = scope_text('organisation'));
CREATE POLICY give ON pledge FOR INSERT WITH CHECK (scope_has('donor') AND organisation = scope_text('organisation'));

ALTER TABLE disbursement ENABLE ROW LEVEL SECURITY;
CREATE POLICY follow ON disbursement USING (EXISTS (SELECT 1 FROM pledge p WHERE p.id = pledge_id));
