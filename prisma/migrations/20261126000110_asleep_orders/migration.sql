-- What the nightly check put to sleep says so by its state, and why: its letter ran out, or a rule is broken.
UPDATE job_order o
SET state = 'asleep',
    state_reason = CASE WHEN ca.valid_until < (o.updated_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AND jsonb_array_length(o.findings) = 1
                        THEN 'letter_expired' ELSE 'rule_broken' END
FROM job_order same LEFT JOIN contract_approval ca ON ca.id = same.approval_id
WHERE same.id = o.id AND o.state = 'changes_requested' AND o.state_reason = 'recheck';
-- The reason of a check never outlives its sleep.
UPDATE job_order SET state_reason = NULL WHERE state_reason = 'recheck';

-- A sleeping order keeps its letter, for it may wake.
DROP INDEX job_order_one_per_approval;
CREATE UNIQUE INDEX job_order_one_per_approval ON job_order (approval_id)
  WHERE state IN ('submitted', 'in_review', 'changes_requested', 'approved', 'asleep');

-- A letter is found by its agency and its number, however that is spaced.
CREATE INDEX contract_approval_bare_number ON contract_approval (agency_id, replace(number, ' ', ''));
