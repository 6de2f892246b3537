CREATE TABLE "check_in_wishes" (
	"user_id" uuid NOT NULL,
	"local_date" date NOT NULL,
	"time" time,
	"about_id" uuid,
	"hint" text,
	"created_at" timestamp with time zone DEFAULT now(),
	CONSTRAINT "check_in_wishes_user_id_local_date_pk" PRIMARY KEY("user_id","local_date")
);
--> statement-breakpoint
ALTER TABLE "check_in_wishes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scheduled_messages" ADD COLUMN "draft" jsonb;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "silence_after_days" integer;--> statement-breakpoint
ALTER TABLE "check_in_wishes" ADD CONSTRAINT "check_in_wishes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_wishes" ADD CONSTRAINT "check_in_wishes_about_id_user_context_id_fk" FOREIGN KEY ("about_id") REFERENCES "public"."user_context"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "check_in_wishes_about" ON "check_in_wishes" USING btree ("about_id") WHERE about_id is not null;--> statement-breakpoint
CREATE POLICY "own rows" ON "check_in_wishes" AS PERMISSIVE FOR ALL TO "authenticated" USING ("check_in_wishes"."user_id" = (select auth.uid())) WITH CHECK ("check_in_wishes"."user_id" = (select auth.uid()) and ("check_in_wishes"."about_id" is null or exists (select from user_context m where m.id = "check_in_wishes"."about_id" and m.user_id = "check_in_wishes"."user_id")));--> statement-breakpoint

-- Hosted databases may hand every new table to everybody: start from nothing.
revoke all on public.check_in_wishes from public, anon, authenticated;
--> statement-breakpoint
grant select, insert, update, delete on public.check_in_wishes to service_role, authenticated;
--> statement-breakpoint
alter table public.check_in_wishes force row level security;
--> statement-breakpoint
grant update (silence_after_days) on public.users to authenticated;
--> statement-breakpoint

-- No text that was made ahead outlives what it rests on, whoever deletes it.
create function private.drop_drafts() returns trigger
language plpgsql
set search_path = ''
as $$
begin
  update public.scheduled_messages m
     set draft = null
    from gone
   where m.user_id = gone.user_id and m.status = 'pending' and m.draft is not null
     and gone.id = any (m.memory_ids);
  return null;
end
$$;
--> statement-breakpoint
revoke all on function private.drop_drafts() from public;
--> statement-breakpoint
create trigger drop_drafts after delete on public.user_context
  referencing old table as gone for each statement execute function private.drop_drafts();
