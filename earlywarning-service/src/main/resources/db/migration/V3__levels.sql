-- Levels of confidentiality, and openings by people who are not named.
ALTER TABLE analysis ADD COLUMN level text NOT NULL DEFAULT 'CONFIDENTIAL'
    CHECK (level IN ('CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'));

-- Openings by people who are not named: for four hours at most.
CREATE TABLE analysis_opening (
    id          uuid PRIMARY KEY,
    analysis_id uuid        NOT NULL REFERENCES analysis,
    issuer      text        NOT NULL,
    subject     text        NOT NULL,
    office      text        NOT NULL,
    reason      text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    until       timestamptz NOT NULL CHECK (until > opened_at AND until <= opened_at + interval '4 hours'),
    ended_at    timestamptz
);
CREATE INDEX analysis_opening_person ON analysis_opening (analysis_id, issuer, subject);
CREATE INDEX analysis_opening_newest ON analysis_opening (opened_at DESC, id DESC);

-- A member of the State concerned sees nothing of it, named or not.
CREATE FUNCTION bureau_recused(of_state text, issuer text, subject text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT 1 FROM bureau_member m
                   WHERE m.issuer = bureau_recused.issuer AND m.subject = bureau_recused.subject AND m.state = of_state)
$$;
-- The President, or the first on the roll who is not recused.
CREATE FUNCTION bureau_presides(of_state text, issuer text, subject text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT m.issuer = bureau_presides.issuer AND m.subject = bureau_presides.subject
                     FROM bureau_member m WHERE m.state <> of_state ORDER BY m.position LIMIT 1), false)
$$;

-- Whether a reader sees the analysis. Decided here and nowhere else, so that no read or write can forget it: the High Commissioner once it is
-- submitted; who sits on the roll of the Bureau once it is transmitted, of what is strictly confidential only who presides; whoever is named on it;
-- whoever has opened it in an emergency, for as long as that lasts.
CREATE OR REPLACE FUNCTION analysis_visible(a analysis, high_commissioner boolean, council boolean, issuer text, subject text)
    RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT (analysis_visible.high_commissioner AND a.submitted_at IS NOT NULL)
        OR (NOT bureau_recused(a.state, analysis_visible.issuer, analysis_visible.subject)
            AND (EXISTS (SELECT 1 FROM analysis_reader r WHERE r.analysis_id = a.id
                             AND r.issuer = analysis_visible.issuer AND r.subject = analysis_visible.subject)
                 OR (analysis_visible.council AND a.transmitted_at IS NOT NULL
                     AND CASE WHEN a.level = 'STRICTLY_CONFIDENTIAL'
                             THEN bureau_presides(a.state, analysis_visible.issuer, analysis_visible.subject)
                             ELSE EXISTS (SELECT 1 FROM bureau_member m WHERE m.issuer = analysis_visible.issuer
                                              AND m.subject = analysis_visible.subject) END)
                 OR (a.level <> 'STRICTLY_CONFIDENTIAL'
                     AND EXISTS (SELECT 1 FROM analysis_opening o WHERE o.analysis_id = a.id
                                     AND o.issuer = analysis_visible.issuer AND o.subject = analysis_visible.subject
                                     AND o.ended_at IS NULL AND o.until > now()))))
$$;

-- Whose file it is: who is assigned to it, and the High Commissioner once it is submitted.
CREATE FUNCTION analysis_owned(a analysis, high_commissioner boolean, issuer text, subject text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT (analysis_owned.high_commissioner AND a.submitted_at IS NOT NULL)
        OR EXISTS (SELECT 1 FROM analysis_reader r WHERE r.analysis_id = a.id AND r.duty = 'ANALYST'
                       AND r.issuer = analysis_owned.issuer AND r.subject = analysis_owned.subject)
$$;

-- The one way to an analysis that the person does not see: it leaves a row behind, or there is no such analysis.
CREATE FUNCTION break_glass(analysis uuid, opening uuid, issuer text, subject text, office text, reason text, opened_at timestamptz, until timestamptz)
    RETURNS SETOF analysis_opening LANGUAGE sql AS $$
    INSERT INTO analysis_opening (id, analysis_id, issuer, subject, office, reason, opened_at, until)
    SELECT break_glass.opening, a.id, break_glass.issuer, break_glass.subject, break_glass.office, break_glass.reason, break_glass.opened_at,
           break_glass.until
    FROM analysis a
    WHERE a.id = break_glass.analysis AND a.level <> 'STRICTLY_CONFIDENTIAL'
      AND NOT bureau_recused(a.state, break_glass.issuer, break_glass.subject)
    RETURNING *
$$;
