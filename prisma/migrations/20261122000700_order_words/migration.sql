-- The words of orders in a table of their own. Its rows are so narrow that finding those with a word that half of all orders
-- hold reads a few pages, where the orders' own rows would have to be read one by one.

CREATE TABLE order_words (
  order_id uuid PRIMARY KEY REFERENCES job_order (id) ON DELETE CASCADE,
  -- Names the order in four bytes, for answers that name hundreds of thousands.
  number integer GENERATED ALWAYS AS IDENTITY UNIQUE,
  -- Words as written weigh A, the same words without marks D. No query asks for the weight, or every row's words would be
  -- read; the vocabulary does.
  words tsvector NOT NULL,
  -- PostgreSQL moves a value out of its row only where the row is longer than 2 kB. This one makes every row so when it is
  -- written, and compresses to some forty bytes.
  bulk text NOT NULL DEFAULT repeat(' ', 2048)
) WITH (toast_tuple_target = 128);
ALTER TABLE order_words ALTER COLUMN words SET STORAGE EXTERNAL, ALTER COLUMN bulk SET STORAGE MAIN;

INSERT INTO order_words (order_id, words)
  SELECT id, weighted_words(search_title || ' ' || search_text, 'A', 'D') FROM job_order ORDER BY id;
-- A short list of pending entries: every search reads it through.
CREATE INDEX order_words_words ON order_words USING gin (words) WITH (gin_pending_list_limit = 512);

CREATE FUNCTION write_order_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO public.order_words (order_id, words) VALUES (NEW.id, public.weighted_words(NEW.search_title || ' ' || NEW.search_text, 'A', 'D'));
  ELSE
    UPDATE public.order_words SET words = public.weighted_words(NEW.search_title || ' ' || NEW.search_text, 'A', 'D'), bulk = DEFAULT
    WHERE order_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER job_order_words_insert AFTER INSERT ON job_order FOR EACH ROW EXECUTE FUNCTION write_order_words();
CREATE TRIGGER job_order_words_update AFTER UPDATE ON job_order FOR EACH ROW
  WHEN ((OLD.search_title, OLD.search_text) IS DISTINCT FROM (NEW.search_title, NEW.search_text)) EXECUTE FUNCTION write_order_words();

-- Numbers of the orders that hold the words, four bytes each, one after the other; of `among` alone where it is given. Reading
-- the table through would unpack every order's words, which the planner takes to cost nothing.
CREATE FUNCTION numbers_with_words(query tsquery, among uuid[]) RETURNS bytea
  LANGUAGE plpgsql STABLE SET enable_seqscan = off AS $$
BEGIN
  IF among IS NULL THEN
    RETURN (SELECT string_agg(int4send(number), '') FROM public.order_words WHERE words @@ query);
  END IF;
  RETURN (SELECT string_agg(int4send(number), '') FROM public.order_words WHERE order_id = ANY (among) AND words @@ query);
END $$;

DROP MATERIALIZED VIEW search_word;
DROP INDEX job_order_search_vector;
ALTER TABLE job_order DROP COLUMN search_vector, DROP COLUMN title_vector;

-- Vocabulary for typing errors: words of orders that may be public, as written and folded, with how many hold them. The worker
-- refreshes it after it has drained marks.
CREATE MATERIALIZED VIEW search_word AS
  SELECT word, public.fold(word) AS folded, ndoc AS orders
  FROM ts_stat($$SELECT w.words FROM public.order_words w JOIN public.job_order o ON o.id = w.order_id
                 WHERE o.state = 'approved' AND o.apply_by >= current_date - 1$$, 'a')
  WHERE length(word) BETWEEN 2 AND 40;
CREATE UNIQUE INDEX search_word_word ON search_word (word);
