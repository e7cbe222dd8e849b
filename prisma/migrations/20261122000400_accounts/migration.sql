-- Who signs in, where they are signed in, how often a sign-in was tried, and the mail that waits to be sent.
-- CreateEnum
CREATE TYPE "account_role" AS ENUM ('centre', 'agency');

-- CreateEnum
CREATE TYPE "mail_kind" AS ENUM ('licence-ended');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "account_role" NOT NULL,
    "agency_id" UUID,
    "password_hash" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "key" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "to_account" UUID NOT NULL,
    "kind" "mail_kind" NOT NULL,
    "values" JSONB NOT NULL,
    "lang" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "account_agency_id_idx" ON "account"("agency_id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_started_at_idx" ON "sign_in_attempt"("started_at");

-- CreateIndex
CREATE INDEX "mail_to_account_idx" ON "mail"("to_account");

-- CreateIndex
CREATE INDEX "mail_due_at_idx" ON "mail"("due_at");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_to_account_fkey" FOREIGN KEY ("to_account") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── Values that must hold whatever code writes them ────────────────────────────────────────────────────────────────
ALTER TABLE account
  ADD CONSTRAINT account_email CHECK (email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  ADD CONSTRAINT account_agency CHECK ((role = 'agency') = (agency_id IS NOT NULL)),
  ADD CONSTRAINT account_password CHECK (password_hash LIKE '$argon2id$%'),
  ADD CONSTRAINT account_lang CHECK (lang IN ('vi', 'en', 'id'));
-- However often a session is used, it ends seven days after it began.
ALTER TABLE session
  ADD CONSTRAINT session_token_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT session_end CHECK (expires_at > created_at AND expires_at <= created_at + interval '7 days');
ALTER TABLE sign_in_attempt
  ADD CONSTRAINT sign_in_attempt_key CHECK (key ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT sign_in_attempt_tries CHECK (tries >= 0);
ALTER TABLE mail
  ADD CONSTRAINT mail_lang CHECK (lang IN ('vi', 'en', 'id')),
  ADD CONSTRAINT mail_attempts CHECK (attempts >= 0),
  ADD CONSTRAINT mail_sent_is_done CHECK (sent_at IS NULL OR due_at IS NULL);
