-- What sources told, held by the database as their signals are (docs/adr/0011-row-level-security.md). A report is there for who sees its signal,
-- and for the source while it shows its code: no account stands behind it, so the keyed hash of the code is the scope.
ALTER TABLE source_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY follow ON source_report USING (
    scope_system() OR receipt = scope_text('receipt') OR EXISTS (SELECT 1 FROM signal s WHERE s.id = signal_id));

ALTER TABLE source_message ENABLE ROW LEVEL SECURITY;
CREATE POLICY follow ON source_message USING (EXISTS (SELECT 1 FROM source_report r WHERE r.signal_id = source_message.signal_id));

ALTER TABLE source_attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY follow ON source_attachment USING (EXISTS (SELECT 1 FROM source_report r WHERE r.signal_id = source_attachment.signal_id));

-- Whether no report has the attachment yet: its pieces are put down first.
CREATE FUNCTION attachment_is_new(attachment uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT NOT EXISTS (SELECT 1 FROM source_attachment a WHERE a.id = attachment_is_new.attachment)
$$;
ALTER TABLE attachment_piece ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON attachment_piece FOR SELECT USING (EXISTS (SELECT 1 FROM source_attachment a WHERE a.id = attachment_id));
CREATE POLICY put ON attachment_piece FOR INSERT WITH CHECK (scope_text('receipt') IS NOT NULL AND attachment_is_new(attachment_id));
-- A rotation of keys seals pieces anew.
CREATE POLICY seal_anew ON attachment_piece FOR UPDATE USING (scope_system());
