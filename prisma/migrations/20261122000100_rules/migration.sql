-- What Prisma's schema cannot say: checks, folding of Vietnamese, the public condition, the append-only history, search marks.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- ── Values that must hold whatever code writes them ────────────────────────────────────────────────────────────────
ALTER TABLE job_order
  ADD CONSTRAINT job_order_headcount CHECK (headcount > 0 AND selected BETWEEN 0 AND headcount),
  ADD CONSTRAINT job_order_gender CHECK (gender IN ('any', 'male', 'female')),
  ADD CONSTRAINT job_order_ages CHECK (age_min > 0 AND (age_max IS NULL OR age_max >= age_min)),
  ADD CONSTRAINT job_order_finished CHECK (finished_programme IN ('none', 'intern-2', 'intern-3')),
  ADD CONSTRAINT job_order_wage CHECK (wage_minor > 0 AND wage_vnd > 0),
  ADD CONSTRAINT job_order_money CHECK (
    deduction_minor >= 0 AND service_agreed_vnd >= 0 AND paid_by_foreign_side_vnd >= 0
    AND cost_vnd >= 0 AND deposit_vnd >= 0 AND cost_months_milli >= 0 AND service_cap_vnd >= 0),
  ADD CONSTRAINT job_order_terms CHECK (
    contract_months > 0 AND experience_months >= 0 AND (hours_per_week IS NULL OR hours_per_week BETWEEN 1 AND 168)),
  ADD CONSTRAINT job_order_language CHECK (language_step >= 0 AND language_months >= 0),
  ADD CONSTRAINT job_order_dates CHECK (
    (interview_on IS NULL OR departure_on IS NULL OR interview_on <= departure_on)
    AND (departure_on IS NULL OR apply_by <= departure_on)),
  ADD CONSTRAINT job_order_approved CHECK (
    state <> 'approved' OR (approved_at IS NOT NULL AND confirmed_at IS NOT NULL AND approval_id IS NOT NULL)),
  ADD CONSTRAINT job_order_currency CHECK (wage_currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT job_order_code CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{6}$');

ALTER TABLE fee_line ADD CONSTRAINT fee_line_amount CHECK (amount_vnd > 0);
ALTER TABLE exchange_rate ADD CONSTRAINT exchange_rate_positive CHECK (vnd_per_unit > 0);
ALTER TABLE licence
  ADD CONSTRAINT licence_number CHECK (number_key ~ '^[0-9]{1,6}$'),
  ADD CONSTRAINT licence_ended CHECK (state = 'active' OR state_on IS NOT NULL),
  ADD CONSTRAINT licence_stop CHECK (suspended_to IS NULL OR (suspended_from IS NOT NULL AND suspended_from <= suspended_to));
ALTER TABLE contract_approval
  ADD CONSTRAINT contract_approval_number CHECK (number <> ''),
  ADD CONSTRAINT contract_approval_dates CHECK (valid_until IS NULL OR approved_on <= valid_until);
ALTER TABLE broker_flag
  ADD CONSTRAINT broker_flag_reports CHECK (report_count > 0),
  ADD CONSTRAINT broker_flag_dates CHECK (lifted_on IS NULL OR flagged_on <= lifted_on);

-- ── Folding: lower case, no marks, đ as d ──────────────────────────────────────────────────────────────────────────
CREATE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));

CREATE TEXT SEARCH CONFIGURATION folded (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION folded
  ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
  WITH public.unaccent, pg_catalog.simple;

-- Words as written (A, C) and the same words without marks (B, D) live side by side, so that marks a person typed
-- can count first and folding is the fallback.
ALTER TABLE job_order ADD COLUMN search_vector tsvector GENERATED ALWAYS AS (
  setweight(to_tsvector('pg_catalog.simple', lower(normalize(search_title, NFC))), 'A')
  || setweight(to_tsvector('public.folded', lower(normalize(search_title, NFC))), 'B')
  || setweight(to_tsvector('pg_catalog.simple', lower(normalize(search_text, NFC))), 'C')
  || setweight(to_tsvector('public.folded', lower(normalize(search_text, NFC))), 'D')
) STORED;

CREATE INDEX job_order_search_vector ON job_order USING gin (search_vector);
CREATE INDEX agency_name_key_trgm ON agency USING gin (name_key gin_trgm_ops);

-- ── Public: the one condition, in SQL (its twin is isPublic in app/domain/orders/order.ts) ─────────────────────────
-- Orders the public may see at an instant: approved, licence active and not stopped, every market approval present,
-- contract approval valid, apply-by day (Vietnam) not past, places left, confirmed within 14 days.
-- COALESCE changes no answer: without it the planner takes the containment for rare and plans for a handful of rows.
CREATE FUNCTION public_orders(moment timestamptz) RETURNS SETOF job_order
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT o.*
    FROM job_order o
    JOIN (
      SELECT l.agency_id, array_remove(array_agg(la.kind), NULL) AS kinds
      FROM licence l
      LEFT JOIN licence_approval la ON la.licence_id = l.id
      WHERE l.state = 'active'
        AND NOT (l.suspended_from IS NOT NULL
                 AND l.suspended_from <= (moment AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                 AND (l.suspended_to IS NULL OR l.suspended_to >= (moment AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
      GROUP BY l.agency_id
    ) licensed ON licensed.agency_id = o.agency_id AND COALESCE(o.required_approvals <@ licensed.kinds, false)
    JOIN contract_approval ca ON ca.id = o.approval_id
      AND ca.approved_on <= (moment AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      AND (ca.valid_until IS NULL OR ca.valid_until >= (moment AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
    WHERE o.state = 'approved'
      AND o.apply_by >= (moment AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      AND o.selected < o.headcount
      AND o.confirmed_at <= moment
      AND o.confirmed_at > moment - interval '14 days'
  $$;

CREATE INDEX job_order_approved_apply_by ON job_order (apply_by) WHERE state = 'approved';

-- ── History is written once ────────────────────────────────────────────────────────────────────────────────────────
CREATE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'history_entry is append-only';
END $$;
CREATE TRIGGER history_append_only BEFORE UPDATE OR DELETE ON history_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_history_change();
CREATE TRIGGER history_no_truncate BEFORE TRUNCATE ON history_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();

-- ── Search marks: any change that may alter an order's document marks it, once a transaction ───────────────────────
CREATE SEQUENCE search_version;

CREATE FUNCTION mark_orders(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_mark (order_id, version, marked_at)
  SELECT DISTINCT id, nextval('search_version'), clock_timestamp() FROM unnest(ids) AS id
  ON CONFLICT (order_id) DO UPDATE SET version = excluded.version, marked_at = excluded.marked_at;
  SELECT pg_notify('search_mark', '');
$$;

CREATE FUNCTION mark_changed_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM mark_orders(ARRAY(SELECT id FROM before_rows));
  ELSE
    PERFORM mark_orders(ARRAY(SELECT id FROM after_rows));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER job_order_mark_insert AFTER INSERT ON job_order
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_changed_orders();
CREATE TRIGGER job_order_mark_update AFTER UPDATE ON job_order
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_changed_orders();
CREATE TRIGGER job_order_mark_delete AFTER DELETE ON job_order
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION mark_changed_orders();

CREATE FUNCTION mark_agency_orders() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  agencies uuid[];
  changed jsonb := to_jsonb(COALESCE(NEW, OLD));
BEGIN
  IF TG_TABLE_NAME = 'licence_approval' THEN
    SELECT array_agg(agency_id) INTO agencies FROM licence WHERE id = (changed ->> 'licence_id')::uuid;
  ELSIF TG_TABLE_NAME = 'agency' THEN
    agencies := ARRAY[(changed ->> 'id')::uuid];
  ELSE
    agencies := ARRAY[(changed ->> 'agency_id')::uuid];
  END IF;
  PERFORM mark_orders(ARRAY(SELECT id FROM job_order WHERE agency_id = ANY (agencies)));
  RETURN NULL;
END $$;

CREATE TRIGGER licence_mark AFTER INSERT OR UPDATE OR DELETE ON licence FOR EACH ROW EXECUTE FUNCTION mark_agency_orders();
CREATE TRIGGER licence_approval_mark AFTER INSERT OR DELETE ON licence_approval FOR EACH ROW EXECUTE FUNCTION mark_agency_orders();
CREATE TRIGGER agency_mark AFTER UPDATE ON agency FOR EACH ROW EXECUTE FUNCTION mark_agency_orders();
CREATE TRIGGER contract_approval_mark AFTER UPDATE ON contract_approval FOR EACH ROW EXECUTE FUNCTION mark_agency_orders();

-- ── One approval letter carries one live order of a trade ──────────────────────────────────────────────────────────
CREATE UNIQUE INDEX job_order_one_per_approval ON job_order (approval_id)
  WHERE state IN ('submitted', 'in_review', 'changes_requested', 'approved');
