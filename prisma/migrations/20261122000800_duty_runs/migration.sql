-- When each of the worker's duties was last begun and last came to a good end, so that one that does not run is seen.
CREATE TABLE duty_run (
  name text PRIMARY KEY,
  started_at timestamptz(3) NOT NULL,
  succeeded_at timestamptz(3)
);
