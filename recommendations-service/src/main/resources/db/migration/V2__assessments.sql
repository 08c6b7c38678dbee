-- Grading scales are data: a further scale or version is a row. Grades from most to least implemented.
CREATE TABLE grading_scale (
    id         text NOT NULL,
    version    integer NOT NULL,
    title      text NOT NULL,
    body       text NOT NULL,
    valid_from date NOT NULL,
    grades     jsonb NOT NULL,
    PRIMARY KEY (id, version)
);
INSERT INTO grading_scale (id, version, title, body, valid_from, grades) VALUES
    ('implementation', 1, 'Implementation of a recommendation of the Universal Periodic Review', 'UPR', '2008-04-07',
     '[{"code": "FULLY", "label": "Fully implemented"},
       {"code": "PARTIALLY", "label": "Partially implemented"},
       {"code": "NOT_IMPLEMENTED", "label": "Not implemented"}]');

CREATE TABLE assessment (
    id                uuid PRIMARY KEY,
    sequence          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    recommendation_id uuid NOT NULL REFERENCES recommendation,
    scale_id          text NOT NULL,
    scale_version     integer NOT NULL,
    grade             text NOT NULL,
    grade_label       text NOT NULL,
    narrative         text NOT NULL,
    evidence          jsonb NOT NULL,
    office            text NOT NULL,
    assessor_issuer   text NOT NULL,
    assessor_subject  text NOT NULL,
    assessed_at       timestamptz NOT NULL,
    FOREIGN KEY (scale_id, scale_version) REFERENCES grading_scale
);
CREATE INDEX assessment_of ON assessment (recommendation_id, sequence);

-- Actions that implement a recommendation. activity_id: the facility's, by which it knows the action.
CREATE TABLE implementation_action (
    id                uuid PRIMARY KEY,
    sequence          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    recommendation_id uuid NOT NULL REFERENCES recommendation,
    activity_id       uuid NOT NULL UNIQUE,
    title             text NOT NULL,
    status            text NOT NULL CHECK (status IN ('DONE', 'ASSESSED')),
    completed_on      date NOT NULL,
    partner           text,
    evidence          jsonb NOT NULL,
    case_reference    text NOT NULL,
    assessment_due_on date NOT NULL,
    assessment_id     uuid REFERENCES assessment
);
CREATE INDEX implementation_action_of ON implementation_action (recommendation_id, sequence);
CREATE INDEX implementation_action_due ON implementation_action (sequence) WHERE status = 'DONE';
