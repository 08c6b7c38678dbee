CREATE TABLE letter (
    id     uuid PRIMARY KEY,
    text   text NOT NULL,
    number integer UNIQUE DEFERRABLE INITIALLY DEFERRED
);
