CREATE TABLE "channel_slots" (
	"channel" text PRIMARY KEY NOT NULL,
	"next_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "channel_slots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"attempt" integer DEFAULT 1 NOT NULL,
	"outcome" text DEFAULT 'waiting' NOT NULL,
	"detail" text,
	"provider_id" text,
	"due_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now()
);
--> statement-breakpoint
ALTER TABLE "deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_events" (
	"channel" text NOT NULL,
	"event_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "webhook_events_channel_event_id_pk" PRIMARY KEY("channel","event_id")
);
--> statement-breakpoint
ALTER TABLE "webhook_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_message_id_companion_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."companion_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_at_most_once" ON "deliveries" USING btree ("message_id") WHERE outcome <> 'failed';--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("channel","due_at") WHERE outcome = 'waiting';--> statement-breakpoint
CREATE INDEX "deliveries_message" ON "deliveries" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "deliveries_person" ON "deliveries" USING btree ("user_id","channel","at");--> statement-breakpoint
CREATE INDEX "webhook_events_at" ON "webhook_events" USING btree ("at");--> statement-breakpoint
CREATE POLICY "own rows" ON "deliveries" AS PERMISSIVE FOR ALL TO "authenticated" USING ("deliveries"."user_id" = (select auth.uid())) WITH CHECK ("deliveries"."user_id" = (select auth.uid()) and exists (select from companion_messages m where m.id = "deliveries"."message_id" and m.user_id = "deliveries"."user_id"));--> statement-breakpoint

-- Hosted databases may hand every new table to everybody: start from nothing. Who is to be reached is
-- planned together with the message, as the person; what became of it only the service may say.
revoke all on public.deliveries, public.channel_slots, public.webhook_events
from public, anon, authenticated;
--> statement-breakpoint
grant select, insert, update, delete on
  public.deliveries, public.channel_slots, public.webhook_events
to service_role;
--> statement-breakpoint
grant select, insert on public.deliveries to authenticated;
--> statement-breakpoint
alter table public.deliveries force row level security;
--> statement-breakpoint
alter table public.channel_slots force row level security;
--> statement-breakpoint
alter table public.webhook_events force row level security;
