-- The steps of the procedures, from the program's own tables, and which roles may take them.
CREATE TABLE gonfalone.step (
    module text NOT NULL, from_state text NOT NULL, to_state text NOT NULL, roles text[] NOT NULL)
;;
CREATE FUNCTION gonfalone.check_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT EXISTS (SELECT 1 FROM gonfalone.step s WHERE s.module = NEW.module
            AND s.from_state = OLD.state AND s.to_state = NEW.state AND gonfalone.holds(s.roles)) THEN
        RAISE EXCEPTION 'no step of yours from % to %', OLD.state, NEW.state USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
;;
CREATE TRIGGER gonfalone_step BEFORE UPDATE OF state ON public.case_file FOR EACH ROW
    WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION gonfalone.check_step()
;;
CREATE FUNCTION gonfalone.check_appointment_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT EXISTS (SELECT 1 FROM gonfalone.step s WHERE s.module = 'appointments'
            AND s.from_state = OLD.state AND s.to_state = NEW.state AND gonfalone.holds(s.roles)) THEN
        RAISE EXCEPTION 'no step of yours from % to %', OLD.state, NEW.state USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
;;
CREATE TRIGGER gonfalone_step BEFORE UPDATE OF state ON public.appointment_request FOR EACH ROW
    WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION gonfalone.check_appointment_step()
;;
CREATE FUNCTION gonfalone.check_evaluation_step() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT EXISTS (SELECT 1 FROM gonfalone.step s WHERE s.module = 'evaluation'
            AND s.from_state = OLD.state AND s.to_state = NEW.state AND gonfalone.holds(s.roles)) THEN
        RAISE EXCEPTION 'no step of yours from % to %', OLD.state, NEW.state USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
;;
CREATE TRIGGER gonfalone_step BEFORE UPDATE OF state ON public.evaluation_sheet FOR EACH ROW
    WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION gonfalone.check_evaluation_step()
;;
-- A register goes on by one, and the number it gives is a case's when the transaction ends: none is given twice or lost.
CREATE FUNCTION gonfalone.check_counter() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NEW.last <> (CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE OLD.last + 1 END) THEN
        RAISE EXCEPTION 'a register goes on by one' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
;;
CREATE TRIGGER gonfalone_counter BEFORE INSERT OR UPDATE ON public.register_counter FOR EACH ROW
    EXECUTE FUNCTION gonfalone.check_counter()
;;
CREATE FUNCTION gonfalone.check_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT EXISTS (SELECT 1 FROM public.case_file f WHERE f.register = NEW.register
            AND f.year = NEW.year AND f.number = NEW.last)
            AND NOT EXISTS (SELECT 1 FROM public.appointment_request a WHERE a.register = NEW.register
            AND a.year = NEW.year AND a.number = NEW.last)
            AND NOT EXISTS (SELECT 1 FROM public.evaluation_sheet e WHERE e.register = NEW.register
            AND e.year = NEW.year AND e.number = NEW.last) THEN
        RAISE EXCEPTION 'a number without a case' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END
$$
;;
CREATE CONSTRAINT TRIGGER gonfalone_number AFTER INSERT OR UPDATE ON public.register_counter
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gonfalone.check_number()
;;
CREATE FUNCTION gonfalone.check_case_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT EXISTS (SELECT 1 FROM public.register_counter c WHERE c.register = NEW.register
            AND c.year = NEW.year AND c.last = NEW.number) THEN
        RAISE EXCEPTION 'a number that no register gave' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
;;
CREATE TRIGGER gonfalone_case_number BEFORE INSERT ON public.case_file FOR EACH ROW
    EXECUTE FUNCTION gonfalone.check_case_number()
;;
CREATE TRIGGER gonfalone_case_number BEFORE INSERT ON public.appointment_request FOR EACH ROW
    EXECUTE FUNCTION gonfalone.check_case_number()
;;
CREATE TRIGGER gonfalone_case_number BEFORE INSERT ON public.evaluation_sheet FOR EACH ROW
    EXECUTE FUNCTION gonfalone.check_case_number()
;;
CREATE FUNCTION gonfalone.check_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NOT EXISTS (SELECT 1 FROM public.app_user u JOIN public.user_role r ON r.user_id = u.id
            WHERE u.disabled = 0 AND r.role = 'amministratore' AND r.valid_from <= gonfalone.today()
            AND (r.valid_to IS NULL OR r.valid_to >= gonfalone.today())) THEN
        RAISE EXCEPTION 'no administrator would remain' USING ERRCODE = '42501';
    END IF;
    RETURN NULL;
END
$$
;;
CREATE CONSTRAINT TRIGGER gonfalone_administrator AFTER UPDATE ON public.user_role
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gonfalone.check_administrator()
;;
CREATE CONSTRAINT TRIGGER gonfalone_administrator AFTER UPDATE ON public.app_user
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gonfalone.check_administrator()
;;
-- What is confirmed binds the mayor: where the office wants the head of cabinet to confirm, who edits may not do it past
-- the program. What was confirmed stays so while title, place, person and hour stay (core/agenda/AgendaRules), also in
-- the occurrences and the rest of a series that are written as rows of their own.
CREATE FUNCTION gonfalone.confirms(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
    SELECT NOT EXISTS (SELECT 1 FROM public.rule WHERE key = 'agenda.conferma_del_capo' AND value = 'true'
            AND valid_from <= gonfalone.today() AND (valid_to IS NULL OR valid_to >= gonfalone.today()))
        OR EXISTS (SELECT 1 FROM public.agenda_calendar c JOIN gonfalone.calendar_right r ON r.kind = c.kind
            WHERE c.id = wanted AND CASE WHEN c.kind = 'personal' THEN gonfalone.opens('agenda', true)
                ELSE (gonfalone.holds(r.editors) AND gonfalone.holds({confirmers}))
                    OR (gonfalone.holds(r.own) AND c.person = ANY (gonfalone.assessori()))
                    OR EXISTS (SELECT 1 FROM public.agenda_grant g WHERE g.calendar_id = c.id
                        AND g.user_id = gonfalone.user_id() AND g.level = 'confirm'
                        AND g.valid_from <= gonfalone.today() AND g.valid_to >= gonfalone.today())
                END)
$$
;;
CREATE FUNCTION gonfalone.check_confirmed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person() AND NEW.status = 'confirmed' AND NOT gonfalone.confirms(NEW.calendar_id)
            AND NOT (TG_OP = 'UPDATE' AND EXISTS (SELECT 1 FROM public.agenda_entry e WHERE e.id = NEW.id
                AND e.status = 'confirmed' AND e.calendar_id = NEW.calendar_id AND e.title = NEW.title
                AND e.place = NEW.place AND e.person = NEW.person AND e.starts = NEW.starts
                AND e.span_days = NEW.span_days AND e.span_seconds = NEW.span_seconds))
            AND NOT (TG_OP = 'INSERT' AND EXISTS (SELECT 1 FROM public.agenda_entry e WHERE e.recurrence <> ''
                AND e.status = 'confirmed' AND e.calendar_id = NEW.calendar_id AND e.title = NEW.title
                AND e.place = NEW.place AND e.person = NEW.person
                AND substr(e.starts, 11) = substr(NEW.starts, 11)
                AND e.span_days = NEW.span_days AND e.span_seconds = NEW.span_seconds)) THEN
        RAISE EXCEPTION 'not yours to confirm' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END
$$
;;
CREATE TRIGGER gonfalone_confirmed BEFORE INSERT OR UPDATE ON public.agenda_entry FOR EACH ROW
    EXECUTE FUNCTION gonfalone.check_confirmed()
;;
-- What a person changes with another program leaves a line too: whoever ends a transaction that wrote none gets this one.
CREATE FUNCTION gonfalone.check_audited() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF gonfalone.is_person()
            AND NOT EXISTS (SELECT 1 FROM public.audit_head h WHERE h.id = 1 AND h.xmin = pg_current_xact_id()::xid) THEN
        PERFORM gonfalone.audit_append('sql.' || lower(TG_OP), TG_TABLE_NAME::text, '', '');
    END IF;
    RETURN NULL;
END
$$
;;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA gonfalone FROM PUBLIC
