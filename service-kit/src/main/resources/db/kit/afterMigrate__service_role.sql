-- The service's own role reads and writes rows and owns nothing: what it may see is for the policies to say, and it cannot change them.
DO $$
BEGIN
    -- instances that start together grant one after the other
    PERFORM pg_advisory_xact_lock(hashtext('avert grants'));
    IF current_user = '${service}' THEN
        RAISE EXCEPTION 'The role that migrates and the role of the service are one: row-level security would not hold (docs/operating.md).';
    END IF;
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${service}' AND (rolsuper OR rolbypassrls)) THEN
        RAISE EXCEPTION 'The role ${service} goes around row-level security.';
    END IF;
    GRANT USAGE ON SCHEMA public TO "${service}";
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "${service}";
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "${service}";
    REVOKE ALL ON flyway_schema_history FROM "${service}";
END
$$;
