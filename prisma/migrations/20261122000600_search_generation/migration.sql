-- Which index is live, and which orders Meilisearch refuses.

-- One row. Every index that is built takes the next generation, so that no two ever share a name; the live one is named here
-- and nowhere else, so that it changes in one commit.
CREATE TABLE search_index (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  generation integer NOT NULL,
  live_generation integer,
  live_uid text,
  live_fingerprint text,
  -- When Meilisearch says that it was created: another index under the same name is not the one that was built.
  live_created_at text,
  live_documents integer,
  live_since timestamptz
);
INSERT INTO search_index (generation) VALUES (0);

-- A mark whose document was refused, until its order changes again or it is carried over after all.
CREATE TABLE search_trouble (
  order_id uuid PRIMARY KEY REFERENCES search_mark (order_id) ON DELETE CASCADE,
  version bigint NOT NULL,
  failures integer NOT NULL,
  retry_at timestamptz NOT NULL,
  reason text NOT NULL
);
