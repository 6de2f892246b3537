CREATE TABLE "memory_embeddings" (
	"memory_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"model" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"signs" bit varying NOT NULL
);
--> statement-breakpoint
ALTER TABLE "memory_embeddings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message_embeddings" (
	"message_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"model" text NOT NULL,
	"vector" "bytea" NOT NULL,
	"signs" bit varying NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_embeddings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "companion_messages" ADD COLUMN "terms" integer[];--> statement-breakpoint
ALTER TABLE "user_context" ADD COLUMN "terms" integer[];--> statement-breakpoint
ALTER TABLE "memory_embeddings" ADD CONSTRAINT "memory_embeddings_memory_id_user_context_id_fk" FOREIGN KEY ("memory_id") REFERENCES "public"."user_context"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_embeddings" ADD CONSTRAINT "memory_embeddings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_embeddings" ADD CONSTRAINT "message_embeddings_message_id_companion_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."companion_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_embeddings" ADD CONSTRAINT "message_embeddings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "memory_embeddings_signs" ON "memory_embeddings" USING btree ("user_id","model","signs","memory_id");--> statement-breakpoint
CREATE INDEX "message_embeddings_signs" ON "message_embeddings" USING btree ("user_id","model","signs","message_id");--> statement-breakpoint
CREATE INDEX "companion_messages_terms" ON "companion_messages" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "companion_messages_unread" ON "companion_messages" USING btree ("user_id") WHERE terms is null and status <> 'pending';--> statement-breakpoint
CREATE INDEX "user_context_terms" ON "user_context" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "user_context_unread" ON "user_context" USING btree ("user_id") WHERE terms is null;--> statement-breakpoint
CREATE POLICY "own rows" ON "memory_embeddings" AS PERMISSIVE FOR ALL TO "authenticated" USING ("memory_embeddings"."user_id" = (select auth.uid())) WITH CHECK ("memory_embeddings"."user_id" = (select auth.uid()));--> statement-breakpoint
CREATE POLICY "own rows" ON "message_embeddings" AS PERMISSIVE FOR ALL TO "authenticated" USING ("message_embeddings"."user_id" = (select auth.uid())) WITH CHECK ("message_embeddings"."user_id" = (select auth.uid()));--> statement-breakpoint

revoke all on public.message_embeddings, public.memory_embeddings from public, anon, authenticated;
--> statement-breakpoint
grant select, insert, update, delete on public.message_embeddings, public.memory_embeddings
to service_role;
--> statement-breakpoint
-- The service writes them; a person may take them away with the words.
grant select, delete on public.message_embeddings, public.memory_embeddings to authenticated;
--> statement-breakpoint
alter table public.message_embeddings force row level security;
--> statement-breakpoint
alter table public.memory_embeddings force row level security;
--> statement-breakpoint

-- Words that change are words to read again, whoever changes them.
create function private.message_words_changed()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.terms := null;
  delete from public.message_embeddings where message_id = new.id;
  return new;
end
$$;
--> statement-breakpoint
create trigger message_words_changed before update of content on public.companion_messages
for each row when (old.content is distinct from new.content)
execute function private.message_words_changed();
--> statement-breakpoint
create function private.memory_words_changed()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.terms := null;
  delete from public.memory_embeddings where memory_id = new.id;
  return new;
end
$$;
--> statement-breakpoint
create trigger memory_words_changed before update of key, value, subject, quote on public.user_context
for each row when ((old.key, old.value, old.subject, old.quote)
  is distinct from (new.key, new.value, new.subject, new.quote))
execute function private.memory_words_changed();
--> statement-breakpoint
-- A trigger asks nobody for leave; anybody else has no use for these.
revoke all on function private.message_words_changed() from public;
--> statement-breakpoint
revoke all on function private.memory_words_changed() from public;
