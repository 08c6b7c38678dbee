-- What the publishers say of a recommendation beyond its text, and the feed that a search index follows.

-- UPR: of the review of a State. TREATY_BODY, SPECIAL_PROCEDURE, INVESTIGATIVE_BODY, OTHER: of their documents.
ALTER TABLE recommendation
    ADD COLUMN mechanism        text NOT NULL DEFAULT 'UPR'
        CHECK (mechanism IN ('UPR', 'TREATY_BODY', 'SPECIAL_PROCEDURE', 'INVESTIGATIVE_BODY', 'OTHER')),
    ADD COLUMN kind             text NOT NULL DEFAULT 'RECOMMENDATION' CHECK (kind IN ('RECOMMENDATION', 'OBSERVATION')),
    ADD COLUMN document_symbol  text,
    ADD COLUMN paragraph        text,
    ADD COLUMN published_on     date,
    ADD COLUMN authors          text[] NOT NULL DEFAULT '{}',
    ADD COLUMN affected_persons text[] NOT NULL DEFAULT '{}',
    ADD COLUMN sdg_targets      text[] NOT NULL DEFAULT '{}',
    ADD COLUMN horizon          text CHECK (horizon IN ('SHORT', 'MEDIUM', 'LONG')),
    ADD COLUMN latest_grade     text,
    -- position in the feed of changes; changed_in tells when it is safe to read (all transactions before have ended)
    ADD COLUMN revision         bigint,
    ADD COLUMN changed_in       xid8;

CREATE SEQUENCE recommendation_revision;

CREATE FUNCTION revise_recommendation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.revision := nextval('recommendation_revision');
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
END $$;

UPDATE recommendation SET authors = CASE WHEN author IS NULL THEN '{}' ELSE ARRAY[author] END,
                          revision = nextval('recommendation_revision'), changed_in = pg_current_xact_id();
UPDATE recommendation r SET latest_grade = (SELECT grade FROM assessment a WHERE a.recommendation_id = r.id ORDER BY a.sequence DESC LIMIT 1)
 WHERE EXISTS (SELECT 1 FROM assessment a WHERE a.recommendation_id = r.id);

ALTER TABLE recommendation ALTER COLUMN revision SET NOT NULL, ALTER COLUMN changed_in SET NOT NULL;
CREATE UNIQUE INDEX recommendation_by_revision ON recommendation (revision);
CREATE TRIGGER revise BEFORE INSERT OR UPDATE ON recommendation FOR EACH ROW EXECUTE FUNCTION revise_recommendation();

-- The latest grade rests on the recommendation, so that it is a facet and a change of the feed.
CREATE FUNCTION grade_recommendation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE recommendation SET latest_grade = NEW.grade, updated_at = NEW.assessed_at WHERE id = NEW.recommendation_id;
    RETURN NULL;
END $$;
CREATE TRIGGER grade AFTER INSERT ON assessment FOR EACH ROW EXECUTE FUNCTION grade_recommendation();
