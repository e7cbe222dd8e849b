-- Time that may be added to a contract, and the service fee asked for it; null where an order states none.
ALTER TABLE job_order
  ADD COLUMN extension_months integer,
  ADD COLUMN extension_fee_vnd bigint,
  ADD CONSTRAINT job_order_extension_is_no_debt CHECK (extension_months >= 0 AND extension_fee_vnd >= 0);

-- Contracts in Germany state 38.5 hours: quarters of an hour, which this type holds exactly.
ALTER TABLE job_order ALTER COLUMN hours_per_week TYPE double precision;

-- The decree asks the second approval of domestic help by name; for a carer in a home it is a warning and hides nothing.
UPDATE job_order
  SET required_approvals = array_remove(required_approvals, market || '-DOMESTIC')
  WHERE trade <> 'domestic-help' AND programme <> 'tw-domestic' AND (market || '-DOMESTIC') = ANY (required_approvals);

-- Minimum wages that the centre adds between releases. A row is never changed: a correction is the next version of its place and day.
CREATE TABLE minimum_wage (
  id uuid PRIMARY KEY,
  place text NOT NULL CHECK (place ~ '^[A-Z]{2}(-[A-Za-z]+)?$'),
  valid_from date NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  figure_minor bigint NOT NULL CHECK (figure_minor > 0),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  source text NOT NULL CHECK (length(source) BETWEEN 3 AND 200),
  added_at timestamptz(3) NOT NULL,
  UNIQUE (place, valid_from, version)
);

CREATE OR REPLACE FUNCTION refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER minimum_wage_append_only BEFORE UPDATE OR DELETE ON minimum_wage
  FOR EACH ROW EXECUTE FUNCTION refuse_history_change();
CREATE TRIGGER minimum_wage_no_truncate BEFORE TRUNCATE ON minimum_wage
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_history_change();
