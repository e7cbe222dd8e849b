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
-- A short list of pending entries: every search reads it through.
CREATE INDEX job_order_search_vector ON job_order USING gin (search_vector) WITH (gin_pending_list_limit = 512);

-- ── Vocabulary for typing errors: words of orders that may be public, as written and folded, with how many hold them ─
-- The worker refreshes it after it has drained marks.
CREATE MATERIALIZED VIEW search_word AS
  SELECT word, public.fold(word) AS folded, ndoc AS orders
  FROM ts_stat($$SELECT to_tsvector('pg_catalog.simple', public.search_words(search_title || ' ' || search_text))
                 FROM public.job_order WHERE state = 'approved' AND apply_by >= current_date - 1$$)
  WHERE length(word) BETWEEN 2 AND 40;
CREATE UNIQUE INDEX search_word_word ON search_word (word);
CREATE INDEX search_word_folded ON search_word (folded text_pattern_ops);
CREATE INDEX search_word_trgm ON search_word USING gin (folded gin_trgm_ops);

-- ── Indexes ────────────────────────────────────────────────────────────────────────────────────────────────────────
-- All that filters, counts and sorts read, so that a search without text never touches the wide rows.
CREATE INDEX job_order_public_facets ON job_order (apply_by) INCLUDE (
  id, agency_id, approval_id, required_approvals, selected, headcount, confirmed_at, approved_at,
  market, programme, trade_group, trade, contract_months, education_step, experience_months, gender, age_min, age_max,
  language, language_step, language_months, deposit_vnd, cost_vnd, wage_vnd, cost_months_milli, departure_on
) WHERE state = 'approved';
CREATE INDEX contract_approval_days ON contract_approval (id) INCLUDE (approved_on, valid_until);
