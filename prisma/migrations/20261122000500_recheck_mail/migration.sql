-- The mail that tells which orders the nightly check took out of the public view, and which it gave back.
ALTER TYPE mail_kind ADD VALUE 'orders-rechecked';
