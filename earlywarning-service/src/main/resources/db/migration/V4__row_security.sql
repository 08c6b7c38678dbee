-- The same rules as the queries', held once more by the database (docs/adr/0011-row-level-security.md). What they look up in protected tables,
-- they look up as the owner.
ALTER FUNCTION analysis_visible(analysis, boolean, boolean, text, text) SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION analysis_owned(analysis, boolean, text, text) SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION break_glass(uuid, uuid, text, text, text, text, timestamptz, timestamptz) SECURITY DEFINER SET search_path = public, pg_temp;

CREATE FUNCTION analysis_within_scope(a analysis) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT scope_system() OR analysis_visible(a, scope_has('high-commissioner'), scope_has('president') OR scope_has('bureau'),
                                              scope_text('issuer'), scope_text('subject'))
$$;
-- Whether nobody is named on the analysis yet: it is being opened.
CREATE FUNCTION analysis_is_new(analysis uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT NOT EXISTS (SELECT 1 FROM analysis_reader r WHERE r.analysis_id = analysis_is_new.analysis)
$$;
-- Whether the person is named on an analysis of a pattern that the signal is part of.
CREATE FUNCTION signal_named(signal uuid, issuer text, subject text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM pattern_signal JOIN analysis USING (pattern_id) JOIN analysis_reader r ON r.analysis_id = analysis.id
                   WHERE pattern_signal.signal_id = signal_named.signal
                     AND r.issuer = signal_named.issuer AND r.subject = signal_named.subject)
$$;

ALTER TABLE signal ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON signal FOR SELECT USING (
    scope_system()
    OR (submitter_issuer = scope_text('issuer') AND submitter_subject = scope_text('subject'))
    OR (scope_has('analyst') AND (tlp <> 'RED' OR signal_named(id, scope_text('issuer'), scope_text('subject')))));
-- Also a source without an account, as nobody.
CREATE POLICY submit ON signal FOR INSERT WITH CHECK (
    scope_system()
    OR (submitter_issuer = coalesce(scope_text('issuer'), '') AND submitter_subject = coalesce(scope_text('subject'), 'anonymous')));
-- A partition that is asked by its own name has no policy and so no row.
DO $$
DECLARE part regclass;
BEGIN
    FOR part IN SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = 'signal'::regclass LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', part);
    END LOOP;
END
$$;

-- What series count, of every signal and without a word of one: for the desk alone, and for reading alone.
CREATE VIEW counted_signal AS
    SELECT id, state, violation_type, area, occurred_on, date_precision, gravity, events, victims, event_key FROM signal
    WHERE scope_system() OR scope_has('analyst') OR scope_has('geneva') OR scope_has('high-commissioner');
CREATE RULE no_insert AS ON INSERT TO counted_signal DO INSTEAD NOTHING;
CREATE RULE no_update AS ON UPDATE TO counted_signal DO INSTEAD NOTHING;
CREATE RULE no_delete AS ON DELETE TO counted_signal DO INSTEAD NOTHING;

ALTER TABLE signal_import_chunk ENABLE ROW LEVEL SECURITY;
CREATE POLICY desk ON signal_import_chunk USING (scope_system() OR scope_has('analyst') OR scope_has('geneva'));
ALTER TABLE quarantined_signal ENABLE ROW LEVEL SECURITY;
CREATE POLICY desk ON quarantined_signal USING (scope_system() OR scope_has('analyst') OR scope_has('geneva'));

ALTER TABLE analysis ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON analysis FOR SELECT USING (analysis_within_scope(analysis));
CREATE POLICY change ON analysis FOR UPDATE USING (analysis_within_scope(analysis));
CREATE POLICY open ON analysis FOR INSERT WITH CHECK (scope_system() OR scope_has('analyst'));

ALTER TABLE analysis_reader ENABLE ROW LEVEL SECURITY;
-- The own row also while the analysis is being opened, when nobody sees it yet.
CREATE POLICY read ON analysis_reader FOR SELECT USING (
    (issuer = scope_text('issuer') AND subject = scope_text('subject')) OR EXISTS (SELECT 1 FROM analysis a WHERE a.id = analysis_id));
CREATE POLICY change ON analysis_reader FOR UPDATE USING (EXISTS (SELECT 1 FROM analysis a WHERE a.id = analysis_id));
CREATE POLICY name ON analysis_reader FOR INSERT WITH CHECK (
    analysis_is_new(analysis_id) OR EXISTS (SELECT 1 FROM analysis a WHERE a.id = analysis_id));

-- Views of the Bureau are for the President and the Bureau.
ALTER TABLE bureau_view ENABLE ROW LEVEL SECURITY;
CREATE POLICY council ON bureau_view USING (
    (scope_system() OR scope_has('president') OR scope_has('bureau')) AND EXISTS (SELECT 1 FROM analysis a WHERE a.id = analysis_id));

ALTER TABLE case_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY follow ON case_step USING (EXISTS (SELECT 1 FROM analysis a WHERE a.id = analysis_id));

-- Rows are added by break_glass alone; the person's own and the owners' are seen, and ended by the owners.
ALTER TABLE analysis_opening ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON analysis_opening FOR SELECT USING (
    scope_system() OR EXISTS (SELECT 1 FROM analysis a WHERE a.id = analysis_id
                                  AND analysis_owned(a, scope_has('high-commissioner'), scope_text('issuer'), scope_text('subject'))));
CREATE POLICY finish ON analysis_opening FOR UPDATE USING (
    EXISTS (SELECT 1 FROM analysis a WHERE a.id = analysis_id
                AND analysis_owned(a, scope_has('high-commissioner'), scope_text('issuer'), scope_text('subject'))));
