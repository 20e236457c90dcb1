CREATE SCHEMA gonfalone
;;
GRANT USAGE ON SCHEMA gonfalone TO {person}
;;
-- Who is connected: the login of a person of this office ("rossi" of "rossi@gabinetto"), else the role's own name.
CREATE FUNCTION gonfalone.is_person() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT right(session_user::text, length(current_database()) + 1) = '@' || current_database()
$$
;;
CREATE FUNCTION gonfalone.login() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN gonfalone.is_person() THEN left(session_user::text, -(length(current_database()) + 1))
                ELSE session_user::text END
$$
;;
CREATE FUNCTION gonfalone.user_id() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT id FROM public.app_user WHERE gonfalone.is_person() AND login = gonfalone.login() AND disabled = 0
$$
;;
CREATE FUNCTION gonfalone.person_name() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT name FROM public.app_user WHERE id = gonfalone.user_id()
$$
;;
CREATE FUNCTION gonfalone.today() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_char(now() AT TIME ZONE 'Europe/Rome', 'YYYY-MM-DD')
$$
;;
CREATE FUNCTION gonfalone.yesterday() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_char((now() AT TIME ZONE 'Europe/Rome') - interval '1 day', 'YYYY-MM-DD')
$$
;;
CREATE FUNCTION gonfalone.now_text() RETURNS text LANGUAGE sql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$
;;
-- Whether the person has one of these roles today, whatever the membership of the group still says.
CREATE FUNCTION gonfalone.holds(wanted text[]) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM public.user_role r JOIN public.app_user u ON u.id = r.user_id
                   WHERE r.user_id = gonfalone.user_id() AND u.must_change = 0 AND r.role = ANY (wanted)
                   AND r.valid_from <= gonfalone.today() AND (r.valid_to IS NULL OR r.valid_to >= gonfalone.today()))
$$
;;
-- The assessori for whom the person works today and who are in office today.
CREATE FUNCTION gonfalone.assessori() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(a.person), '{}') FROM public.user_assessore a
    WHERE a.user_id = gonfalone.user_id() AND a.person <> ''
      AND a.valid_from <= gonfalone.today() AND (a.valid_to IS NULL OR a.valid_to >= gonfalone.today())
      AND EXISTS (SELECT 1 FROM public.office_holder h WHERE h.person = a.person
                  AND h.valid_from <= gonfalone.today() AND (h.valid_to IS NULL OR h.valid_to >= gonfalone.today()))
$$
;;
-- Which roles have a right to which class of secrets, from the program's own table (core/sealing/SecretClass).
CREATE TABLE gonfalone.secret_class (class text PRIMARY KEY, readers text[] NOT NULL, writers text[] NOT NULL)
;;
INSERT INTO gonfalone.secret_class VALUES {secrets}
;;
-- Whether a person has a right to a class today, by a role or by a grant.
CREATE FUNCTION gonfalone.entitled(who bigint, wanted text, to_write boolean) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM public.app_user u WHERE u.id = who AND u.disabled = 0)
        AND (EXISTS (SELECT 1 FROM public.user_role r JOIN gonfalone.secret_class c ON c.class = wanted
                     WHERE r.user_id = who AND r.role = ANY (CASE WHEN to_write THEN c.writers ELSE c.readers END)
                     AND r.valid_from <= gonfalone.today()
                     AND (r.valid_to IS NULL OR r.valid_to >= gonfalone.today()))
             OR EXISTS (SELECT 1 FROM public.secret_grant g WHERE g.user_id = who AND g.class = wanted
                        AND (NOT to_write OR g.writes <> 0)))
$$
;;
-- Whether the person has a right to a class and was handed its key.
CREATE FUNCTION gonfalone.opens(wanted text, to_write boolean) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT gonfalone.entitled(gonfalone.user_id(), wanted, to_write)
        AND EXISTS (SELECT 1 FROM public.secret_wrap w WHERE w.class = wanted AND w.user_id = gonfalone.user_id())
$$
;;
-- Which roles read, propose and edit which calendars, from the program's own table (core/agenda/AgendaCalendar); `own` in
-- the calendars of one's own assessori. What is lent for some days adds to it; what is personal opens with its key.
CREATE TABLE gonfalone.calendar_right (
    kind text PRIMARY KEY, readers text[] NOT NULL, proposers text[] NOT NULL, editors text[] NOT NULL, own text[] NOT NULL)
;;
INSERT INTO gonfalone.calendar_right VALUES {calendars}
;;
CREATE FUNCTION gonfalone.calendars(level text) RETURNS bigint[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(array_agg(c.id), '{}') FROM public.agenda_calendar c
        JOIN gonfalone.calendar_right r ON r.kind = c.kind
    WHERE CASE WHEN c.kind = 'personal' THEN gonfalone.opens('agenda', level <> 'read')
        ELSE gonfalone.holds(r.editors)
            OR (level IN ('read', 'propose') AND gonfalone.holds(CASE WHEN level = 'read' THEN r.readers ELSE r.proposers END))
            OR (gonfalone.holds(r.own) AND c.person = ANY (gonfalone.assessori()))
            OR EXISTS (SELECT 1 FROM public.agenda_grant g WHERE g.calendar_id = c.id AND g.user_id = gonfalone.user_id()
                AND g.valid_from <= gonfalone.today() AND g.valid_to >= gonfalone.today()
                AND (level = 'read' OR g.level IN ('edit', 'confirm') OR (level = 'propose' AND g.level = 'propose')))
        END
$$
;;
-- The parties of a sheet of evaluation; who has just opened one and is writing who they are, or takes one over whose
-- evaluator is there no more: without its key (the recovery sheet) the rows tell nothing.
CREATE FUNCTION gonfalone.reads_sheet(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM public.evaluation_reader r WHERE r.sheet_id = wanted
                   AND r.user_id = gonfalone.user_id())
$$
;;
CREATE FUNCTION gonfalone.opened_sheet(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM public.evaluation_sheet s WHERE s.id = wanted AND s.version = 1
                   AND s.evaluator_id = gonfalone.user_id())
        AND NOT EXISTS (SELECT 1 FROM public.evaluation_sealed c WHERE c.sheet_id = wanted)
        OR EXISTS (SELECT 1 FROM public.evaluation_sheet s WHERE s.id = wanted
                   AND NOT gonfalone.entitled(s.evaluator_id, 'valutazioni', true))
$$
;;
CREATE FUNCTION gonfalone.has_patrocinio(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM public.patrocinio WHERE case_id = wanted)
$$
;;
CREATE FUNCTION gonfalone.hash_part(part text) RETURNS bytea LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
    SELECT convert_to(octet_length(convert_to(part, 'UTF8')) || ':' || part, 'UTF8')
$$
;;
-- The chain of core/access/AuditStore.cpp. Who and when are what the server knows, not what the client says.
CREATE FUNCTION gonfalone.audit_append(action text, entity text, entity_id text, detail text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number bigint;
    before text;
    hour text := gonfalone.now_text();
    who text := gonfalone.login();
    print text;
BEGIN
    UPDATE public.audit_head h SET seq = h.seq + 1 WHERE h.id = 1 RETURNING h.seq, h.hash INTO STRICT number, before;
    print := encode(sha256(gonfalone.hash_part(before) || gonfalone.hash_part(number::text)
        || gonfalone.hash_part(hour) || gonfalone.hash_part(who) || gonfalone.hash_part(action)
        || gonfalone.hash_part(entity) || gonfalone.hash_part(entity_id) || gonfalone.hash_part(detail)), 'hex');
    INSERT INTO public.audit_log (seq, at, actor, action, entity, entity_id, detail, previous, hash)
        VALUES (number, hour, who, action, entity, entity_id, detail, before, print);
    UPDATE public.audit_head h SET hash = print WHERE h.id = 1;
    PERFORM pg_notify('gonfalone', ''); -- whoever looks at the office sees it anew, also after a change from elsewhere
END
$$
;;
CREATE FUNCTION gonfalone.register_faults() RETURNS TABLE (register text, year bigint, last bigint, cases bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT gonfalone.holds({checkers}) THEN
        RAISE EXCEPTION 'not yours to check' USING ERRCODE = '42501';
    END IF;
    RETURN QUERY SELECT coalesce(c.register, f.register), coalesce(c.year, f.year), coalesce(c.last, 0),
            coalesce(f.cases, 0)
        FROM public.register_counter c FULL JOIN (SELECT g.register, g.year, count(*) AS cases,
            min(g.number) AS lowest, max(g.number) AS highest FROM (SELECT n.register, n.year, n.number FROM public.case_file n UNION ALL
            SELECT a.register, a.year, a.number FROM public.appointment_request a UNION ALL
            SELECT e.register, e.year, e.number FROM public.evaluation_sheet e) g GROUP BY g.register, g.year) f
            ON f.register = c.register AND f.year = c.year
        WHERE coalesce(c.last, 0) <> coalesce(f.cases, 0) OR coalesce(c.last, 0) <> coalesce(f.highest, 0)
            OR f.lowest <> 1 ORDER BY 1, 2;
END
$$
;;
CREATE FUNCTION gonfalone.document_hashes() RETURNS TABLE (sha256 text, found text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT gonfalone.holds({checkers}) THEN
        RAISE EXCEPTION 'not yours to check' USING ERRCODE = '42501';
    END IF;
    RETURN QUERY SELECT c.sha256, encode(pg_catalog.sha256(c.content), 'hex') FROM public.document_content c;
END
$$
;;
-- How many sealed texts no key in use opens. Nobody but their readers sees the rows.
CREATE FUNCTION gonfalone.sealed_strays() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT gonfalone.holds({checkers}) THEN
        RAISE EXCEPTION 'not yours to check' USING ERRCODE = '42501';
    END IF;
    RETURN (SELECT count(*) FROM public.sealed_note n WHERE NOT EXISTS
            (SELECT 1 FROM public.secret_key k WHERE k.class = 'note' AND k.number = n.key_number))
        + (SELECT count(*) FROM public.agenda_sealed n WHERE NOT EXISTS
            (SELECT 1 FROM public.secret_key k WHERE k.class = 'agenda' AND k.number = n.key_number));
END
$$
;;
-- People. Only those who manage them may call these; what they name is checked before it becomes a role of the server.
CREATE FUNCTION gonfalone.must_manage_users() RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT gonfalone.holds({managers}) THEN
        RAISE EXCEPTION 'not yours to manage' USING ERRCODE = '42501';
    END IF;
END
$$
;;
CREATE FUNCTION gonfalone.role_of(a_login text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF a_login !~ '^[a-z0-9][a-z0-9._-]{1,62}$' OR octet_length(a_login || '@' || current_database()) > 63 THEN
        RAISE EXCEPTION 'not a login: %', a_login USING ERRCODE = '22023';
    END IF;
    RETURN a_login || '@' || current_database();
END
$$
;;
CREATE FUNCTION gonfalone.known_user(a_login text) RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known bigint;
BEGIN
    SELECT id INTO STRICT known FROM public.app_user WHERE login = a_login;
    RETURN known;
END
$$
;;
CREATE FUNCTION gonfalone.check_verifier(verifier text) RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF verifier !~ '^SCRAM-SHA-256\$[0-9]{4,6}:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' THEN
        RAISE EXCEPTION 'not a SCRAM verifier' USING ERRCODE = '22023';
    END IF;
END
$$
;;
CREATE FUNCTION gonfalone.make_person(a_login text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    role_name text := gonfalone.role_of(a_login);
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = role_name
               AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)) THEN
        RAISE EXCEPTION 'the role % has rights of its own', role_name USING ERRCODE = '42501';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = role_name) THEN
        EXECUTE format('CREATE ROLE %I LOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION', role_name);
    END IF;
    EXECUTE format('GRANT %I TO %I', '{person_name}', role_name);
END
$$
;;
CREATE FUNCTION gonfalone.user_add(a_login text, a_name text, verifier text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made bigint;
BEGIN
    PERFORM gonfalone.must_manage_users();
    PERFORM gonfalone.check_verifier(verifier);
    INSERT INTO public.app_user (login, name, password_hash, created_at)
        VALUES (a_login, a_name, '', gonfalone.now_text()) ON CONFLICT (login) DO NOTHING RETURNING id INTO made;
    IF made IS NULL THEN
        RETURN 0;
    END IF;
    PERFORM gonfalone.make_person(a_login);
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', gonfalone.role_of(a_login), verifier);
    RETURN made;
END
$$
;;
CREATE FUNCTION gonfalone.group_of(a_role text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT a_role = ANY ({roles}) THEN
        RAISE EXCEPTION 'not a role: %', a_role USING ERRCODE = '22023';
    END IF;
    RETURN 'role:' || a_role || '@' || current_database();
END
$$
;;
CREATE FUNCTION gonfalone.set_member(a_login text, a_role text, wanted boolean) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    one text := gonfalone.role_of(a_login);
    many text := gonfalone.group_of(a_role);
BEGIN
    IF wanted AND NOT pg_has_role(one, many, 'MEMBER') THEN
        EXECUTE format('GRANT %I TO %I', many, one);
    ELSIF NOT wanted AND pg_has_role(one, many, 'MEMBER') THEN
        EXECUTE format('REVOKE %I FROM %I', many, one);
    END IF;
END
$$
;;
CREATE FUNCTION gonfalone.user_grant(a_login text, a_role text, a_from text, a_to text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_manage_users();
    IF gonfalone.is_person() AND a_login = gonfalone.login() THEN
        RAISE EXCEPTION 'nobody gives a role to themselves' USING ERRCODE = '42501';
    END IF;
    a_from := greatest(a_from, gonfalone.today()); -- the day is the server's
    IF a_from !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
            OR a_to !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR a_to < a_from THEN
        RAISE EXCEPTION 'not days of a role: % %', a_from, a_to USING ERRCODE = '22023';
    END IF;
    UPDATE public.user_role SET valid_to = a_to WHERE user_id = gonfalone.known_user(a_login) AND role = a_role
        AND valid_from <= a_from AND (valid_to IS NULL OR valid_to >= a_from);
    IF NOT FOUND THEN
        INSERT INTO public.user_role (user_id, role, valid_from, valid_to)
            VALUES (gonfalone.known_user(a_login), a_role, a_from, a_to)
            ON CONFLICT (user_id, role, valid_from) DO UPDATE SET valid_to = excluded.valid_to;
    END IF;
    PERFORM gonfalone.set_member(a_login, a_role, true);
END
$$
;;
CREATE FUNCTION gonfalone.user_revoke(a_login text, a_role text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_manage_users();
    UPDATE public.user_role SET valid_to = gonfalone.yesterday() WHERE user_id = gonfalone.known_user(a_login)
        AND role = a_role AND (valid_to IS NULL OR valid_to > gonfalone.yesterday());
    PERFORM gonfalone.set_member(a_login, a_role, false);
END
$$
;;
CREATE FUNCTION gonfalone.user_assign(a_login text, a_person text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_manage_users();
    INSERT INTO public.user_assessore (user_id, person, valid_from)
        VALUES (gonfalone.known_user(a_login), a_person, gonfalone.today())
        ON CONFLICT (user_id, person, valid_from) DO UPDATE SET valid_to = NULL;
END
$$
;;
CREATE FUNCTION gonfalone.user_unassign(a_login text, a_person text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_manage_users();
    UPDATE public.user_assessore SET valid_to = gonfalone.yesterday() WHERE user_id = gonfalone.known_user(a_login)
        AND person = a_person AND (valid_to IS NULL OR valid_to > gonfalone.yesterday());
END
$$
;;
CREATE FUNCTION gonfalone.user_disable(a_login text, disable bigint) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_manage_users();
    UPDATE public.app_user SET disabled = least(disable, 1), version = version + 1
        WHERE id = gonfalone.known_user(a_login);
    EXECUTE format('ALTER ROLE %I %s', gonfalone.role_of(a_login),
                   CASE WHEN disable = 0 THEN 'LOGIN' ELSE 'NOLOGIN' END);
END
$$
;;
CREATE FUNCTION gonfalone.user_rename(a_login text, a_name text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_manage_users();
    UPDATE public.app_user SET name = a_name, version = version + 1 WHERE id = gonfalone.known_user(a_login);
END
$$
;;
CREATE FUNCTION gonfalone.signed_in() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO public.sign_in (user_id, at)
        SELECT gonfalone.user_id(), gonfalone.now_text() WHERE gonfalone.user_id() IS NOT NULL
        ON CONFLICT (user_id) DO UPDATE SET at = excluded.at;
END
$$
;;
CREATE FUNCTION gonfalone.half_day() RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN extract(hour FROM now() AT TIME ZONE 'Europe/Rome') < 13 THEN 'am' ELSE 'pm' END
$$
;;
-- Whether one's own line is there already: a look that is known writes nothing and wakes nobody.
CREATE FUNCTION gonfalone.has_read(a_kind text, a_record text, a_way text) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM public.read_log WHERE login = gonfalone.login() AND kind = a_kind AND record = a_record
                   AND way = a_way AND day = gonfalone.today() AND part = gonfalone.half_day())
$$
;;
-- A line lives as long as the office's rule says: whoever writes the next one drops it, and cannot choose which.
CREATE FUNCTION gonfalone.read_expire() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    years text;
    first_day text;
    gone bigint;
BEGIN
    SELECT value INTO years FROM public.rule WHERE key = 'conservazione.letture_anni'
        AND valid_from <= gonfalone.today() AND (valid_to IS NULL OR valid_to >= gonfalone.today())
        ORDER BY valid_from DESC LIMIT 1;
    IF years IS NULL OR years !~ '^[1-9][0-9]?$' THEN
        RETURN;
    END IF;
    first_day := to_char(gonfalone.today()::date - make_interval(years => years::int), 'YYYY-MM-DD');
    DELETE FROM public.read_log WHERE day < first_day;
    GET DIAGNOSTICS gone = ROW_COUNT;
    IF gone > 0 THEN
        PERFORM gonfalone.audit_append('readings.expired', 'readings', first_day, gone::text);
    END IF;
END
$$
;;
-- Who read what: in the name of who is connected, at the server's hour. One line for each person, record, way and half
-- of a day; a copy that is taken out (print, export) is a line each time.
CREATE FUNCTION gonfalone.read_append(a_kind text, a_record text, a_case text, a_way text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    hour text := gonfalone.now_text();
BEGIN
    INSERT INTO public.read_log (at, day, part, login, kind, record, case_label, way)
        VALUES (hour, gonfalone.today(),
                CASE WHEN a_way IN ('print', 'export') THEN hour ELSE gonfalone.half_day() END,
                gonfalone.login(), a_kind, a_record, a_case, a_way)
        ON CONFLICT (login, kind, record, way, day, part) DO NOTHING;
    PERFORM gonfalone.read_expire();
END
$$
;;
CREATE FUNCTION gonfalone.user_password(a_login text, verifier text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.user_id() IS NULL OR a_login <> gonfalone.login() THEN
        PERFORM gonfalone.must_manage_users();
    END IF;
    PERFORM gonfalone.check_verifier(verifier);
    -- Who manages people knows a password that they set for somebody else: it serves to choose another one only.
    UPDATE public.app_user SET password_hash = '', version = version + 1,
        must_change = CASE WHEN gonfalone.is_person() AND a_login <> gonfalone.login() THEN 1 ELSE 0 END
        WHERE id = gonfalone.known_user(a_login);
    EXECUTE format('ALTER ROLE %I PASSWORD %L', gonfalone.role_of(a_login), verifier);
    -- A password that somebody else sets opens no keys: the pair goes, and what was handed to it.
    IF gonfalone.is_person() AND a_login <> gonfalone.login() THEN
        DELETE FROM public.secret_wrap WHERE user_id = gonfalone.known_user(a_login);
        DELETE FROM public.person_secret WHERE user_id = gonfalone.known_user(a_login);
        DELETE FROM public.person_key WHERE user_id = gonfalone.known_user(a_login);
    END IF;
END
$$
;;
-- A person who asks to be erased (art. 17 GDPR). The statements are the program's own; what the law keeps is kept here too:
-- nobody is forgotten while a case of theirs is open or kept.
CREATE FUNCTION gonfalone.must_answer_persons() RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT gonfalone.holds({answerers}) THEN
        RAISE EXCEPTION 'not yours to erase' USING ERRCODE = '42501';
    END IF;
END
$$
;;
CREATE FUNCTION gonfalone.erase_reach(a_contact bigint) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_answer_persons();
    IF EXISTS (SELECT 1 FROM public.case_file WHERE party_id = a_contact AND open <> 0)
            OR EXISTS (SELECT 1 FROM public.appointment_request WHERE contact_id = a_contact AND answered IS NULL
            AND discarded_on IS NULL) THEN
        RAISE EXCEPTION 'a case is open' USING ERRCODE = '42501';
    END IF;
    {erase_reach}
END
$$
;;
CREATE FUNCTION gonfalone.erase_identity(a_contact bigint, a_pseudonym text, a_pseudonym_key text, a_now text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_answer_persons();
    IF EXISTS (SELECT 1 FROM public.case_file WHERE party_id = a_contact AND discarded_on IS NULL)
            OR EXISTS (SELECT 1 FROM public.appointment_request WHERE contact_id = a_contact AND discarded_on IS NULL) THEN
        RAISE EXCEPTION 'a case is kept' USING ERRCODE = '42501';
    END IF;
    {erase_identity}
END
$$
;;
CREATE FUNCTION gonfalone.erase_contents(a_file bigint, a_pseudonym text, a_search text, a_note text, a_hash text,
    a_size bigint, a_content bytea, a_today text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_answer_persons();
    IF NOT EXISTS (SELECT 1 FROM public.case_file WHERE id = a_file AND open = 0 AND discarded_on IS NULL) THEN
        RAISE EXCEPTION 'not a case to be destroyed' USING ERRCODE = '42501';
    END IF;
    {erase_contents}
END
$$
;;
CREATE FUNCTION gonfalone.erase_request(a_file bigint, a_pseudonym text, a_search text, a_note text, a_hash text,
    a_size bigint, a_content bytea, a_today text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_answer_persons();
    IF NOT EXISTS (SELECT 1 FROM public.appointment_request WHERE id = a_file AND answered IS NOT NULL
            AND discarded_on IS NULL) THEN
        RAISE EXCEPTION 'not a request to be destroyed' USING ERRCODE = '42501';
    END IF;
    {erase_request}
END
$$
;;
CREATE FUNCTION gonfalone.erase_evaluations(a_person bigint) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM gonfalone.must_answer_persons();
    IF NOT EXISTS (SELECT 1 FROM public.staff_person WHERE id = a_person AND erased_at IS NOT NULL)
            OR EXISTS (SELECT 1 FROM public.evaluation_sheet s JOIN public.evaluation_cycle c ON c.id = s.cycle_id
            WHERE s.person_id = a_person AND c.closed_on IS NULL) THEN
        RAISE EXCEPTION 'not evaluations to be destroyed' USING ERRCODE = '42501';
    END IF;
    {erase_evaluations}
END
$$
;;
-- For the owner alone: the server's roles become what the office's rows say today.
CREATE FUNCTION gonfalone.sync_people() RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    one record;
    key text;
BEGIN
    FOR one IN SELECT id, login, disabled FROM public.app_user LOOP
        PERFORM gonfalone.make_person(one.login);
        EXECUTE format('ALTER ROLE %I %s', gonfalone.role_of(one.login),
                       CASE WHEN one.disabled = 0 THEN 'LOGIN' ELSE 'NOLOGIN' END);
        FOREACH key IN ARRAY {roles} LOOP
            PERFORM gonfalone.set_member(one.login, key, EXISTS (SELECT 1 FROM public.user_role r
                WHERE r.user_id = one.id AND r.role = key AND r.valid_from <= gonfalone.today()
                AND (r.valid_to IS NULL OR r.valid_to >= gonfalone.today())));
        END LOOP;
    END LOOP;
    -- The server proves the passwords: none is kept twice.
    UPDATE public.app_user SET password_hash = '' WHERE password_hash <> '';
END
$$
;;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA gonfalone FROM PUBLIC
;;
GRANT EXECUTE ON FUNCTION gonfalone.is_person(), gonfalone.login(), gonfalone.user_id(), gonfalone.person_name(),
    gonfalone.today(), gonfalone.holds(text[]), gonfalone.assessori(), gonfalone.has_patrocinio(bigint), gonfalone.reads_sheet(bigint), gonfalone.opened_sheet(bigint),
    gonfalone.entitled(bigint, text, boolean), gonfalone.opens(text, boolean), gonfalone.calendars(text),
    gonfalone.audit_append(text, text, text, text), gonfalone.user_password(text, text), gonfalone.signed_in(),
    gonfalone.read_append(text, text, text, text), gonfalone.has_read(text, text, text) TO {person}
;;
GRANT EXECUTE ON FUNCTION gonfalone.register_faults(), gonfalone.document_hashes(), gonfalone.sealed_strays() TO {checker_groups}
;;
GRANT EXECUTE ON FUNCTION gonfalone.user_add(text, text, text), gonfalone.user_grant(text, text, text, text),
    gonfalone.user_rename(text, text), gonfalone.user_revoke(text, text), gonfalone.user_assign(text, text), gonfalone.user_unassign(text, text),
    gonfalone.user_disable(text, bigint) TO {manager_groups}
;;
GRANT EXECUTE ON FUNCTION gonfalone.erase_evaluations(bigint), gonfalone.erase_reach(bigint), gonfalone.erase_identity(bigint, text, text, text),
    gonfalone.erase_contents(bigint, text, text, text, text, bigint, bytea, text),
    gonfalone.erase_request(bigint, text, text, text, text, bigint, bytea, text) TO {answerer_groups}
