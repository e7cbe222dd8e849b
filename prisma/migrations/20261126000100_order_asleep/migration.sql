-- An order that was approved and that a check has since taken out of the public view. A value of its own migration, for a
-- transaction cannot use the value that it adds.
ALTER TYPE order_state ADD VALUE 'asleep' AFTER 'approved';
