-- The pillar whose keys sealed the identity of the source: that of who submitted the signal.
-- What was sealed before pillars had keys of their own has none and does not open.
ALTER TABLE signal ADD COLUMN source_owner text;
CREATE INDEX signal_sealed ON signal (source_owner, substring(sealed_source FROM 1 FOR 5), id)
    WHERE sealed_source IS NOT NULL;
