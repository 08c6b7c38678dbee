-- What the policies of confidential tables go by: the scope that the service writes on each connection for whoever it serves. Where nothing is set,
-- nothing is true.
CREATE FUNCTION scope_text(name text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('avert.' || name, true), '')
$$;
CREATE FUNCTION scope_has(role text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(role = ANY (string_to_array(current_setting('avert.roles', true), ',')), false)
$$;
CREATE FUNCTION scope_covers(country text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(country = ANY (string_to_array(current_setting('avert.countries', true), ',')), false)
$$;
CREATE FUNCTION scope_system() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('avert.system', true) = 'on', false)
$$;
