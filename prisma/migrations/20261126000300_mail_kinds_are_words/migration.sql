-- The kind of a mail is a word that the room of mail knows, so that a new letter changes no table.
ALTER TABLE mail ALTER COLUMN kind TYPE text USING replace(kind::text, '-', '_');
ALTER TABLE mail ADD CONSTRAINT mail_kind_is_a_word CHECK (kind ~ '^[a-z]+(_[a-z]+)*$');
DROP TYPE mail_kind;
