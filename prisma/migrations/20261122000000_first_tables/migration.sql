-- The tables of prisma/schema.prisma; the rules beside them stand in the next migration.
-- CreateEnum
CREATE TYPE "licence_state" AS ENUM ('active', 'returned', 'revoked', 'unlisted');

-- CreateEnum
CREATE TYPE "approval_kind" AS ENUM ('supply-contract', 'source-preparation');

-- CreateEnum
CREATE TYPE "order_state" AS ENUM ('draft', 'submitted', 'in_review', 'changes_requested', 'refused', 'approved', 'withdrawn', 'closed');

-- CreateEnum
CREATE TYPE "fee_kind" AS ENUM ('service', 'brokerage', 'training', 'documents', 'airfare', 'deposit', 'other');

-- CreateEnum
CREATE TYPE "channel_kind" AS ENUM ('phone', 'page', 'bank_account', 'address');

-- CreateEnum
CREATE TYPE "flag_subject" AS ENUM ('name', 'phone', 'page', 'bank_account');

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "tax_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "licence" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "number_key" TEXT NOT NULL,
    "granted_on" DATE NOT NULL,
    "state" "licence_state" NOT NULL DEFAULT 'active',
    "state_on" DATE,
    "suspended_from" DATE,
    "suspended_to" DATE,
    "list_name" TEXT NOT NULL DEFAULT 'register',
    "listed_on" DATE NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "licence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "licence_approval" (
    "licence_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "licence_approval_pkey" PRIMARY KEY ("licence_id","kind")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" "channel_kind" NOT NULL,
    "value" TEXT NOT NULL,
    "value_key" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'declared',
    "declared_on" DATE NOT NULL,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "broker_flag" (
    "id" UUID NOT NULL,
    "subject" "flag_subject" NOT NULL,
    "value" TEXT NOT NULL,
    "value_key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "report_count" INTEGER NOT NULL,
    "flagged_on" DATE NOT NULL,
    "lifted_on" DATE,

    CONSTRAINT "broker_flag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_approval" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "kind" "approval_kind" NOT NULL,
    "number" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "market" TEXT NOT NULL,
    "approved_on" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "contract_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_order" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "agency_id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "state" "order_state" NOT NULL DEFAULT 'draft',
    "approval_id" UUID,
    "market" TEXT NOT NULL,
    "programme" TEXT NOT NULL,
    "trade" TEXT NOT NULL,
    "trade_group" TEXT NOT NULL,
    "required_approvals" TEXT[],
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "workplace" TEXT NOT NULL,
    "headcount" INTEGER NOT NULL,
    "selected" INTEGER NOT NULL DEFAULT 0,
    "gender" TEXT NOT NULL,
    "age_min" INTEGER NOT NULL,
    "age_max" INTEGER,
    "education" TEXT NOT NULL,
    "education_step" INTEGER NOT NULL,
    "experience_months" INTEGER NOT NULL,
    "finished_programme" TEXT NOT NULL,
    "wage_minor" BIGINT NOT NULL,
    "wage_currency" TEXT NOT NULL,
    "hours_per_week" INTEGER,
    "contract_months" INTEGER NOT NULL,
    "deduction_minor" BIGINT NOT NULL,
    "service_agreed_vnd" BIGINT NOT NULL,
    "paid_by_foreign_side_vnd" BIGINT NOT NULL,
    "rate_on" DATE NOT NULL,
    "wage_vnd" BIGINT NOT NULL,
    "cost_vnd" BIGINT NOT NULL,
    "deposit_vnd" BIGINT NOT NULL,
    "cost_months_milli" INTEGER NOT NULL,
    "service_cap_vnd" BIGINT NOT NULL,
    "language" TEXT NOT NULL,
    "language_step" INTEGER NOT NULL,
    "language_months" INTEGER NOT NULL,
    "apply_by" DATE NOT NULL,
    "interview_on" DATE,
    "departure_on" DATE,
    "search_title" TEXT NOT NULL,
    "search_text" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "findings" JSONB NOT NULL DEFAULT '[]',
    "state_reason" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_line" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" "fee_kind" NOT NULL,
    "name" TEXT,
    "amount_vnd" BIGINT NOT NULL,

    CONSTRAINT "fee_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "language_requirement" (
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "test" TEXT NOT NULL,
    "level" TEXT,
    "language" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "taught_before_departure" BOOLEAN NOT NULL,

    CONSTRAINT "language_requirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exchange_rate" (
    "day" DATE NOT NULL,
    "currency" TEXT NOT NULL,
    "vnd_per_unit" DECIMAL(14,4) NOT NULL,

    CONSTRAINT "exchange_rate_pkey" PRIMARY KEY ("day","currency")
);

-- CreateTable
CREATE TABLE "history_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "history_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_mark" (
    "order_id" UUID NOT NULL,
    "version" BIGINT NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_mark_pkey" PRIMARY KEY ("order_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agency_slug_key" ON "agency"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "agency_tax_code_key" ON "agency"("tax_code");

-- CreateIndex
CREATE UNIQUE INDEX "licence_agency_id_key" ON "licence"("agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "licence_number_key" ON "licence"("number");

-- CreateIndex
CREATE UNIQUE INDEX "licence_number_key_key" ON "licence"("number_key");

-- CreateIndex
CREATE INDEX "channel_value_key_idx" ON "channel"("value_key");

-- CreateIndex
CREATE UNIQUE INDEX "channel_kind_value_key_agency_id_key" ON "channel"("kind", "value_key", "agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "broker_flag_subject_value_key_key" ON "broker_flag"("subject", "value_key");

-- CreateIndex
CREATE UNIQUE INDEX "contract_approval_agency_id_number_trade_key" ON "contract_approval"("agency_id", "number", "trade");

-- CreateIndex
CREATE UNIQUE INDEX "job_order_code_key" ON "job_order"("code");

-- CreateIndex
CREATE INDEX "job_order_agency_id_idx" ON "job_order"("agency_id");

-- CreateIndex
CREATE INDEX "job_order_approval_id_idx" ON "job_order"("approval_id");

-- CreateIndex
CREATE UNIQUE INDEX "job_order_agency_id_ref_key" ON "job_order"("agency_id", "ref");

-- CreateIndex
CREATE INDEX "fee_line_order_id_idx" ON "fee_line"("order_id");

-- CreateIndex
CREATE INDEX "language_requirement_order_id_idx" ON "language_requirement"("order_id");

-- CreateIndex
CREATE UNIQUE INDEX "history_entry_hash_key" ON "history_entry"("hash");

-- CreateIndex
CREATE INDEX "history_entry_subject_subject_id_idx" ON "history_entry"("subject", "subject_id");

-- CreateIndex
CREATE INDEX "search_mark_marked_at_idx" ON "search_mark"("marked_at");

-- AddForeignKey
ALTER TABLE "licence" ADD CONSTRAINT "licence_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "licence_approval" ADD CONSTRAINT "licence_approval_licence_id_fkey" FOREIGN KEY ("licence_id") REFERENCES "licence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_approval" ADD CONSTRAINT "contract_approval_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_order" ADD CONSTRAINT "job_order_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_order" ADD CONSTRAINT "job_order_approval_id_fkey" FOREIGN KEY ("approval_id") REFERENCES "contract_approval"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_line" ADD CONSTRAINT "fee_line_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "job_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "language_requirement" ADD CONSTRAINT "language_requirement_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "job_order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
