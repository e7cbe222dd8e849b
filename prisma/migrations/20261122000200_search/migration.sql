-- What the search needs beside the tables: words cut alike everywhere, title words apart, the vocabulary, and indexes.

-- ── Words ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Lower case, marks composed, every sign a space: PostgreSQL's parser would read 'may/dệt' as a file and 'a.b' as a host.
-- Its twin is tokensOf in search/text.ts. Asking for NFC first costs a quarter of composing what is composed already.
CREATE FUNCTION search_words(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(
    lower(CASE WHEN value IS NFC NORMALIZED THEN value ELSE normalize(value, NFC) END),
    '[]/\\_.,:;@&+%=?#~<>*!|''"$^`(){}[-]+', ' ', 'g');

-- Words as written in one weight and the same words without marks in another. plpgsql, so that the text is cut once.
CREATE FUNCTION weighted_words(value text, written "char", unmarked "char") RETURNS tsvector
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  words text := public.search_words(value);
BEGIN
  RETURN setweight(to_tsvector('pg_catalog.simple', words), written)
    || setweight(to_tsvector('public.folded', words), unmarked);
END $$;

-- A and B are the title's, C and D the rest. The title's words also stand alone: ranking reads them for every match, and
-- the short vector stays inside its row.
ALTER TABLE job_order DROP COLUMN search_vector;
ALTER TABLE job_order
  ADD COLUMN search_vector tsvector
    GENERATED ALWAYS AS (weighted_words(search_title, 'A', 'B') || weighted_words(search_text, 'C', 'D')) STORED,
  ADD COLUMN title_vector tsvector GENERATED ALWAYS AS (weighted_words(search_title, 'A', 'B')) STORED;
-- Long values leave the row for their own storage, so that matching a common word reads few pages; title_vector stays.
ALTER TABLE job_order ALTER COLUMN title_vector SET STORAGE MAIN;
ALTER TABLE job_order SET (toast_tuple_target = 1024);
-- A short list of pending entries: every search reads it through.
CREATE INDEX job_order_search_vector ON job_order USING gin (search_vector) WITH (gin_pending_list_limit = 512);

-- ── Vocabulary for typing errors: words of orders that may be public, as written and folded, with how many hold them ─
-- The worker refreshes it after it has drained marks.
CREATE MATERIALIZED VIEW search_word AS
  SELECT word, public.fold(word) AS folded, ndoc AS orders
  FROM ts_stat($$SELECT search_vector FROM public.job_order WHERE state = 'approved' AND apply_by >= current_date - 1$$, 'ac')
  WHERE length(word) BETWEEN 2 AND 40;
CREATE UNIQUE INDEX search_word_word ON search_word (word);
CREATE INDEX search_word_folded ON search_word (folded text_pattern_ops);

-- ── What changed, for processes that keep the filters of all orders in memory ──────────────────────────────────────
-- One row an order, with the transaction that last touched it or its agency. A reader that remembers the oldest transaction
-- still running at its last reading finds every change since, whatever order transactions commit in.
CREATE TABLE order_change (
  order_id uuid PRIMARY KEY,
  changed_by xid8 NOT NULL
);
CREATE INDEX order_change_changed_by ON order_change (changed_by);

-- In the order of ids, so that two transactions that touch the same orders wait for each other and never in a ring.
CREATE OR REPLACE FUNCTION mark_orders(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search_mark (order_id, version, marked_at)
  SELECT id, nextval('search_version'), clock_timestamp() FROM (SELECT DISTINCT unnest(ids) AS id ORDER BY id) AS changed
  ON CONFLICT (order_id) DO UPDATE SET version = excluded.version, marked_at = excluded.marked_at;
  INSERT INTO order_change (order_id, changed_by)
  SELECT id, pg_current_xact_id() FROM (SELECT DISTINCT unnest(ids) AS id ORDER BY id) AS changed
  ON CONFLICT (order_id) DO UPDATE SET changed_by = excluded.changed_by;
  SELECT pg_notify('search_mark', '');
$$;
