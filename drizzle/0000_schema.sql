CREATE TABLE "push_notifications" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"device_id" uuid,
	"scheduled_message_id" uuid,
	"title" text,
	"body" text,
	"data" jsonb,
	"status" text DEFAULT 'pending' NOT NULL,
	"expo_receipt_id" text,
	"error_message" text,
	"sent_at" timestamp with time zone,
	"delivered_at" timestamp with time zone,
	"clicked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now()
);
--> statement-breakpoint
ALTER TABLE "push_notifications" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "telegram_link_tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "telegram_link_tokens_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "telegram_link_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_devices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"device_id" text NOT NULL,
	"platform" text NOT NULL,
	"push_token" text,
	"push_token_updated_at" timestamp with time zone,
	"app_version" text,
	"os_version" text,
	"device_model" text,
	"is_active" boolean DEFAULT true,
	"last_active_at" timestamp with time zone DEFAULT now(),
	"created_at" timestamp with time zone DEFAULT now(),
	"updated_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "user_devices_user_id_device_id_unique" UNIQUE("user_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "user_devices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "companion_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"content" text NOT NULL,
	"telegram_message_id" bigint,
	"metadata" jsonb DEFAULT '{}'::jsonb,
	"created_at" timestamp with time zone DEFAULT now(),
	"user_id" uuid NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "companion_messages_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"client_id" text,
	"status" text DEFAULT 'done' NOT NULL,
	"reply_to" uuid,
	"heartbeat_at" timestamp with time zone,
	"stop_requested_at" timestamp with time zone,
	"extracted_at" timestamp with time zone,
	"extractor_version" integer,
	"used_memory_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, content)) STORED NOT NULL,
	CONSTRAINT "companion_messages_user_id_client_id_unique" UNIQUE("user_id","client_id"),
	CONSTRAINT "companion_messages_reply_to_unique" UNIQUE("reply_to"),
	CONSTRAINT "companion_messages_role_check" CHECK (role in ('user', 'assistant'))
);
--> statement-breakpoint
ALTER TABLE "companion_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"channel" text DEFAULT 'web' NOT NULL,
	"started_at" timestamp with time zone DEFAULT now(),
	"ended_at" timestamp with time zone,
	"message_count" integer DEFAULT 0,
	"initiated_by" text DEFAULT 'user' NOT NULL,
	"mood_summary" text,
	"topics" jsonb DEFAULT '[]'::jsonb,
	"created_at" timestamp with time zone DEFAULT now(),
	"local_date" date NOT NULL,
	"incognito" boolean DEFAULT false NOT NULL,
	"extraction_claimed_until" timestamp with time zone,
	"extraction_attempts" integer DEFAULT 0 NOT NULL,
	"extraction_next_at" timestamp with time zone,
	CONSTRAINT "conversations_user_id_local_date_incognito_unique" UNIQUE("user_id","local_date","incognito")
);
--> statement-breakpoint
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "message_reports_user_id_message_id_unique" UNIQUE("user_id","message_id")
);
--> statement-breakpoint
ALTER TABLE "message_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "scheduled_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"scheduled_for" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"content" text,
	"generation_context" jsonb,
	"status" text DEFAULT 'pending',
	"priority_level" text,
	"failure_reason" text,
	"conversation_id" uuid,
	"created_at" timestamp with time zone DEFAULT now(),
	"kind" text DEFAULT 'daily' NOT NULL,
	"local_date" date NOT NULL,
	"claimed_until" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"memory_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"reason" text,
	"message_id" uuid,
	"answer" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "scheduled_messages_user_id_scheduled_for_unique" UNIQUE("user_id","scheduled_for"),
	CONSTRAINT "scheduled_messages_user_id_local_date_kind_unique" UNIQUE("user_id","local_date","kind")
);
--> statement-breakpoint
ALTER TABLE "scheduled_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "job_runs" (
	"job" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"counts" jsonb,
	"error" text
);
--> statement-breakpoint
ALTER TABLE "job_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "extraction_logs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"extraction_type" text NOT NULL,
	"status" text NOT NULL,
	"error_message" text,
	"items_extracted" integer DEFAULT 0,
	"duration_ms" integer,
	"created_at" timestamp with time zone DEFAULT now(),
	"extractor" text,
	"dropped" jsonb DEFAULT '{}'::jsonb
);
--> statement-breakpoint
ALTER TABLE "extraction_logs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "forgotten_memories" (
	"user_id" uuid NOT NULL,
	"fingerprint" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "forgotten_memories_user_id_fingerprint_pk" PRIMARY KEY("user_id","fingerprint")
);
--> statement-breakpoint
ALTER TABLE "forgotten_memories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_history" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "memory_history_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" uuid NOT NULL,
	"memory_id" uuid NOT NULL,
	"operation" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"actor" text NOT NULL,
	"message_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "memory_history" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memory_suggestions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"memory_id" uuid,
	"candidate" jsonb NOT NULL,
	"reason" text NOT NULL,
	"fingerprint" text NOT NULL,
	"message_id" uuid,
	"answer" text,
	"answered_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "memory_suggestions_user_id_fingerprint_unique" UNIQUE("user_id","fingerprint")
);
--> statement-breakpoint
ALTER TABLE "memory_suggestions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "user_context" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"category" text NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	"importance_score" double precision DEFAULT 0.5,
	"emotional_valence" integer DEFAULT 0,
	"source" text DEFAULT 'extracted',
	"created_at" timestamp with time zone DEFAULT now(),
	"updated_at" timestamp with time zone DEFAULT now(),
	"last_referenced_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"subject" text DEFAULT 'user' NOT NULL,
	"confidence" double precision DEFAULT 1 NOT NULL,
	"sensitivity" text DEFAULT 'none' NOT NULL,
	"mention_policy" text DEFAULT 'free' NOT NULL,
	"pinned" boolean DEFAULT false NOT NULL,
	"locked" boolean DEFAULT false NOT NULL,
	"due_at" timestamp with time zone,
	"parent_id" uuid,
	"reinforcements" integer DEFAULT 0 NOT NULL,
	"source_message_id" uuid,
	"quote" text,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, replace(key, '_', ' ') || ' ' || value || ' ' || subject || ' ' || coalesce(quote, ''))) STORED NOT NULL,
	CONSTRAINT "user_context_user_id_category_key_unique" UNIQUE("user_id","category","key")
);
--> statement-breakpoint
ALTER TABLE "user_context" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "onboarding" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"current_step" text DEFAULT 'welcome',
	"data" jsonb DEFAULT '{}'::jsonb,
	"completed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now(),
	"updated_at" timestamp with time zone DEFAULT now()
);
--> statement-breakpoint
ALTER TABLE "onboarding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"granted" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "daily_usage" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"usage_date" date NOT NULL,
	"messages_sent" integer DEFAULT 0,
	"messages_received" integer DEFAULT 0,
	"created_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "daily_usage_user_id_usage_date_unique" UNIQUE("user_id","usage_date")
);
--> statement-breakpoint
ALTER TABLE "daily_usage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- A legacy database already has people in "users": it keeps its rows and only gains columns.
CREATE TABLE IF NOT EXISTS "users" ("id" uuid PRIMARY KEY NOT NULL);
--> statement-breakpoint
ALTER TABLE "users"
	ADD COLUMN IF NOT EXISTS "email" text,
	ADD COLUMN IF NOT EXISTS "display_name" text,
	ADD COLUMN IF NOT EXISTS "preferences" jsonb DEFAULT '{}'::jsonb,
	ADD COLUMN IF NOT EXISTS "plan" text DEFAULT 'free',
	ADD COLUMN IF NOT EXISTS "created_at" timestamp with time zone DEFAULT now(),
	ADD COLUMN IF NOT EXISTS "updated_at" timestamp with time zone DEFAULT now(),
	ADD COLUMN IF NOT EXISTS "companion_name" text,
	ADD COLUMN IF NOT EXISTS "preferred_message_time" time DEFAULT '09:00',
	ADD COLUMN IF NOT EXISTS "support_style" text DEFAULT 'friendly_checkin',
	ADD COLUMN IF NOT EXISTS "timezone" text DEFAULT 'America/New_York',
	ADD COLUMN IF NOT EXISTS "location" text,
	ADD COLUMN IF NOT EXISTS "telegram_user_id" bigint,
	ADD COLUMN IF NOT EXISTS "telegram_username" text,
	ADD COLUMN IF NOT EXISTS "telegram_linked_at" timestamp with time zone,
	ADD COLUMN IF NOT EXISTS "whatsapp_number" text,
	ADD COLUMN IF NOT EXISTS "whatsapp_linked_at" timestamp with time zone,
	ADD COLUMN IF NOT EXISTS "onboarding_completed_at" timestamp with time zone,
	ADD COLUMN IF NOT EXISTS "adult_confirmed_at" timestamp with time zone,
	ADD COLUMN IF NOT EXISTS "message_time_flexibility" text DEFAULT 'exact' NOT NULL,
	ADD COLUMN IF NOT EXISTS "check_ins_enabled" boolean DEFAULT false NOT NULL,
	ADD COLUMN IF NOT EXISTS "check_ins_paused_until" timestamp with time zone,
	ADD COLUMN IF NOT EXISTS "quiet_hours_start_minute" integer,
	ADD COLUMN IF NOT EXISTS "quiet_hours_end_minute" integer;
--> statement-breakpoint
-- A column that was already there keeps its values; new rows get the default of this schema.
ALTER TABLE "users"
	ALTER COLUMN "preferences" SET DEFAULT '{}',
	ALTER COLUMN "plan" SET DEFAULT 'free',
	ALTER COLUMN "created_at" SET DEFAULT now(),
	ALTER COLUMN "updated_at" SET DEFAULT now(),
	ALTER COLUMN "preferred_message_time" SET DEFAULT '09:00',
	ALTER COLUMN "support_style" SET DEFAULT 'friendly_checkin',
	ALTER COLUMN "timezone" SET DEFAULT 'America/New_York',
	ALTER COLUMN "message_time_flexibility" SET DEFAULT 'exact',
	ALTER COLUMN "check_ins_enabled" SET DEFAULT false;
--> statement-breakpoint
ALTER TABLE "users"
	ADD CONSTRAINT "users_telegram_user_id_unique" UNIQUE("telegram_user_id"),
	ADD CONSTRAINT "users_whatsapp_number_unique" UNIQUE("whatsapp_number");
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "push_notifications" ADD CONSTRAINT "push_notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_notifications" ADD CONSTRAINT "push_notifications_device_id_user_devices_id_fk" FOREIGN KEY ("device_id") REFERENCES "public"."user_devices"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_notifications" ADD CONSTRAINT "push_notifications_scheduled_message_id_scheduled_messages_id_fk" FOREIGN KEY ("scheduled_message_id") REFERENCES "public"."scheduled_messages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "telegram_link_tokens" ADD CONSTRAINT "telegram_link_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_devices" ADD CONSTRAINT "user_devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companion_messages" ADD CONSTRAINT "companion_messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companion_messages" ADD CONSTRAINT "companion_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "companion_messages" ADD CONSTRAINT "companion_messages_reply_to_companion_messages_id_fk" FOREIGN KEY ("reply_to") REFERENCES "public"."companion_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reports" ADD CONSTRAINT "message_reports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reports" ADD CONSTRAINT "message_reports_message_id_companion_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."companion_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD CONSTRAINT "scheduled_messages_message_id_companion_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."companion_messages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extraction_logs" ADD CONSTRAINT "extraction_logs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forgotten_memories" ADD CONSTRAINT "forgotten_memories_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_history" ADD CONSTRAINT "memory_history_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_history" ADD CONSTRAINT "memory_history_message_id_companion_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."companion_messages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_suggestions" ADD CONSTRAINT "memory_suggestions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_suggestions" ADD CONSTRAINT "memory_suggestions_memory_id_user_context_id_fk" FOREIGN KEY ("memory_id") REFERENCES "public"."user_context"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_suggestions" ADD CONSTRAINT "memory_suggestions_message_id_companion_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."companion_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_context" ADD CONSTRAINT "user_context_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_context" ADD CONSTRAINT "user_context_parent_id_user_context_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."user_context"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_context" ADD CONSTRAINT "user_context_source_message_id_companion_messages_id_fk" FOREIGN KEY ("source_message_id") REFERENCES "public"."companion_messages"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onboarding" ADD CONSTRAINT "onboarding_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_usage" ADD CONSTRAINT "daily_usage_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Legacy rows may have lost their sign-in: the key holds for every new row, and for the old ones if it can.
ALTER TABLE "users" ADD CONSTRAINT "users_id_users_id_fk" FOREIGN KEY ("id") REFERENCES "auth"."users"("id") ON DELETE cascade ON UPDATE no action NOT VALID;--> statement-breakpoint
DO $$ BEGIN
	ALTER TABLE "users" VALIDATE CONSTRAINT "users_id_users_id_fk";
EXCEPTION WHEN foreign_key_violation THEN
	RAISE NOTICE 'some legacy users have no sign-in; their rows stay, unreachable';
END $$;--> statement-breakpoint
CREATE INDEX "push_notifications_user" ON "push_notifications" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "push_notifications_device" ON "push_notifications" USING btree ("device_id");--> statement-breakpoint
CREATE INDEX "push_notifications_scheduled_message" ON "push_notifications" USING btree ("scheduled_message_id");--> statement-breakpoint
CREATE INDEX "telegram_link_tokens_user" ON "telegram_link_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "companion_messages_order" ON "companion_messages" USING btree ("user_id","seq");--> statement-breakpoint
CREATE INDEX "companion_messages_conversation" ON "companion_messages" USING btree ("conversation_id","seq");--> statement-breakpoint
CREATE INDEX "companion_messages_unextracted" ON "companion_messages" USING btree ("conversation_id") WHERE role = 'user' and extracted_at is null;--> statement-breakpoint
CREATE INDEX "companion_messages_pending" ON "companion_messages" USING btree ("heartbeat_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "companion_messages_search" ON "companion_messages" USING gin ("search");--> statement-breakpoint
CREATE INDEX "message_reports_message" ON "message_reports" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "scheduled_messages_due" ON "scheduled_messages" USING btree ("scheduled_for","claimed_until") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "scheduled_messages_message" ON "scheduled_messages" USING btree ("message_id") WHERE message_id is not null;--> statement-breakpoint
CREATE INDEX "scheduled_messages_conversation" ON "scheduled_messages" USING btree ("conversation_id") WHERE conversation_id is not null;--> statement-breakpoint
CREATE INDEX "extraction_logs_created" ON "extraction_logs" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "extraction_logs_user" ON "extraction_logs" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "memory_history_memory" ON "memory_history" USING btree ("user_id","memory_id","seq");--> statement-breakpoint
CREATE INDEX "memory_history_message" ON "memory_history" USING btree ("message_id") WHERE message_id is not null;--> statement-breakpoint
CREATE INDEX "memory_suggestions_memory" ON "memory_suggestions" USING btree ("memory_id") WHERE memory_id is not null;--> statement-breakpoint
CREATE INDEX "memory_suggestions_message" ON "memory_suggestions" USING btree ("message_id") WHERE message_id is not null;--> statement-breakpoint
CREATE INDEX "user_context_due" ON "user_context" USING btree ("user_id","due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "user_context_parent" ON "user_context" USING btree ("parent_id") WHERE parent_id is not null;--> statement-breakpoint
CREATE INDEX "user_context_message" ON "user_context" USING btree ("source_message_id") WHERE source_message_id is not null;--> statement-breakpoint
CREATE INDEX "user_context_search" ON "user_context" USING gin ("search");--> statement-breakpoint
CREATE INDEX "consents_newest" ON "consents" USING btree ("user_id","kind","created_at");--> statement-breakpoint
CREATE POLICY "own rows" ON "push_notifications" AS PERMISSIVE FOR ALL TO "authenticated" USING ("push_notifications"."user_id" = (select auth.uid())) WITH CHECK ("push_notifications"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "telegram_link_tokens" AS PERMISSIVE FOR ALL TO "authenticated" USING ("telegram_link_tokens"."user_id" = (select auth.uid())) WITH CHECK ("telegram_link_tokens"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "user_devices" AS PERMISSIVE FOR ALL TO "authenticated" USING ("user_devices"."user_id" = (select auth.uid())) WITH CHECK ("user_devices"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "companion_messages" AS PERMISSIVE FOR ALL TO "authenticated" USING ("companion_messages"."user_id" = (select auth.uid())) WITH CHECK ("companion_messages"."user_id" = (select auth.uid()) and exists (select from conversations c where c.id = "companion_messages"."conversation_id" and c.user_id = "companion_messages"."user_id"));--> statement-breakpoint
CREATE POLICY "own rows" ON "conversations" AS PERMISSIVE FOR ALL TO "authenticated" USING ("conversations"."user_id" = (select auth.uid())) WITH CHECK ("conversations"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "message_reports" AS PERMISSIVE FOR ALL TO "authenticated" USING ("message_reports"."user_id" = (select auth.uid())) WITH CHECK ("message_reports"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "scheduled_messages" AS PERMISSIVE FOR ALL TO "authenticated" USING ("scheduled_messages"."user_id" = (select auth.uid())) WITH CHECK ("scheduled_messages"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "extraction_logs" AS PERMISSIVE FOR ALL TO "authenticated" USING ("extraction_logs"."user_id" = (select auth.uid())) WITH CHECK ("extraction_logs"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "forgotten_memories" AS PERMISSIVE FOR ALL TO "authenticated" USING ("forgotten_memories"."user_id" = (select auth.uid())) WITH CHECK ("forgotten_memories"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "memory_history" AS PERMISSIVE FOR ALL TO "authenticated" USING ("memory_history"."user_id" = (select auth.uid())) WITH CHECK ("memory_history"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "memory_suggestions" AS PERMISSIVE FOR ALL TO "authenticated" USING ("memory_suggestions"."user_id" = (select auth.uid())) WITH CHECK ("memory_suggestions"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "user_context" AS PERMISSIVE FOR ALL TO "authenticated" USING ("user_context"."user_id" = (select auth.uid())) WITH CHECK ("user_context"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "onboarding" AS PERMISSIVE FOR ALL TO "authenticated" USING ("onboarding"."user_id" = (select auth.uid())) WITH CHECK ("onboarding"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "consents" AS PERMISSIVE FOR ALL TO "authenticated" USING ("consents"."user_id" = (select auth.uid())) WITH CHECK ("consents"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "daily_usage" AS PERMISSIVE FOR ALL TO "authenticated" USING ("daily_usage"."user_id" = (select auth.uid())) WITH CHECK ("daily_usage"."user_id" = (select auth.uid()));--> statement-breakpoint
DROP POLICY IF EXISTS "own rows" ON "users";--> statement-breakpoint
CREATE POLICY "own rows" ON "users" AS PERMISSIVE FOR ALL TO "authenticated" USING ("users"."id" = (select auth.uid())) WITH CHECK ("users"."id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "no other rows" ON "users" AS RESTRICTIVE FOR ALL TO "authenticated" USING ("users"."id" = (select auth.uid())) WITH CHECK ("users"."id" = (select auth.uid()));