-- Who sits on the Bureau of the Council and for which State: its tokens carry no State, and recusal needs one.
CREATE TABLE bureau_roll (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    version bigint NOT NULL
);
INSERT INTO bureau_roll (version) VALUES (0);

CREATE TABLE bureau_member (
    -- in which they preside
    position integer PRIMARY KEY,
    issuer   text NOT NULL,
    subject  text NOT NULL,
    office   text NOT NULL CHECK (office IN ('PRESIDENT', 'VICE_PRESIDENT')),
    state    text NOT NULL UNIQUE CHECK (state ~ '^[A-Z]{3}$'),
    UNIQUE (issuer, subject)
);

-- Whether a reader sees the analysis. Decided here and nowhere else, so that no read or write can forget it: the High Commissioner once it is
-- submitted; a member of the Bureau once it is transmitted; whoever is named on it. A member of the State concerned never, named or not, nor one
-- who holds the office and stands not on the roll.
CREATE FUNCTION analysis_visible(a analysis, high_commissioner boolean, council boolean, issuer text, subject text)
    RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT (analysis_visible.high_commissioner AND a.submitted_at IS NOT NULL)
        OR (NOT EXISTS (SELECT 1 FROM bureau_member m WHERE m.issuer = analysis_visible.issuer AND m.subject = analysis_visible.subject
                            AND m.state = a.state)
            AND (EXISTS (SELECT 1 FROM analysis_reader r WHERE r.analysis_id = a.id
                             AND r.issuer = analysis_visible.issuer AND r.subject = analysis_visible.subject)
                 OR (analysis_visible.council AND a.transmitted_at IS NOT NULL
                     AND EXISTS (SELECT 1 FROM bureau_member m WHERE m.issuer = analysis_visible.issuer
                                     AND m.subject = analysis_visible.subject))))
$$;
