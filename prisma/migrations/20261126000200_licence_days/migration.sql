-- A licence whose end lies ahead counts until the day before: the public condition asks one function for it.

-- Whether the holder may recruit on a day: not ended by then, and not stopped; both ends of a stop count
-- (its twin is isActiveOn in app/domain/licences/licence.ts).
CREATE FUNCTION licence_is_active(l licence, today date) RETURNS boolean
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$
    SELECT (l.state = 'active' OR COALESCE(l.state_on > today, false))
      AND NOT (COALESCE(l.suspended_from, l.suspended_to) IS NOT NULL
               AND COALESCE(l.suspended_from <= today, true)
               AND COALESCE(l.suspended_to >= today, true))
  $$;

-- Orders the public may see at an instant: approved, licence active on the day, every market permit present, letter
-- valid, apply-by day (Vietnam) not past, places left, confirmed within 14 days.
-- COALESCE changes no answer: without it the planner takes the containment for rare and plans for a handful of rows.
CREATE OR REPLACE FUNCTION public_orders(moment timestamptz) RETURNS SETOF job_order
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$
    SELECT o.*
    FROM job_order o
    JOIN (
      SELECT l.agency_id, array_remove(array_agg(la.kind), NULL) AS kinds
      FROM licence l
      LEFT JOIN licence_approval la ON la.licence_id = l.id
      WHERE licence_is_active(l, (moment AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
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
