-- Who may do what. Row-level security says which rows; this says which verbs, and the product's own
-- books (usage, logs, plan, jobs) cannot be written with a person's own token over Supabase's API.

-- Hosted databases may hand every new table to everybody: start from nothing.
revoke all on
  public.users, public.onboarding, public.conversations, public.companion_messages,
  public.message_reports, public.user_context, public.memory_history, public.memory_suggestions,
  public.forgotten_memories, public.extraction_logs, public.scheduled_messages, public.user_devices,
  public.push_notifications, public.telegram_link_tokens, public.daily_usage, public.consents,
  public.job_runs
from public, anon, authenticated;
--> statement-breakpoint
revoke all on sequence public.companion_messages_seq_seq, public.memory_history_seq_seq
from public, anon, authenticated;
--> statement-breakpoint

-- service_role: jobs, counters, sign-up and the operator.
grant select, insert, update, delete on
  public.users, public.onboarding, public.conversations, public.companion_messages,
  public.message_reports, public.user_context, public.memory_history, public.memory_suggestions,
  public.forgotten_memories, public.extraction_logs, public.scheduled_messages, public.user_devices,
  public.push_notifications, public.telegram_link_tokens, public.daily_usage, public.consents,
  public.job_runs
to service_role;
--> statement-breakpoint
grant usage, select on sequence public.companion_messages_seq_seq, public.memory_history_seq_seq
to service_role;
--> statement-breakpoint

-- authenticated: one's own life, in full.
grant select, insert, update, delete on
  public.onboarding, public.conversations, public.companion_messages, public.message_reports,
  public.user_context, public.memory_suggestions, public.forgotten_memories,
  public.scheduled_messages, public.user_devices, public.telegram_link_tokens
to authenticated;
--> statement-breakpoint

-- authenticated: what the service keeps about one, to read.
grant select on public.daily_usage, public.extraction_logs, public.push_notifications
to authenticated;
--> statement-breakpoint

-- A consent log and a history are only ever added to; forgetting may blank the words of the latter.
grant select, insert on public.consents, public.memory_history to authenticated;
--> statement-breakpoint
grant update (before, after) on public.memory_history to authenticated;
--> statement-breakpoint

-- Not the plan, the age gate, the e-mail address or a linked messenger.
grant select on public.users to authenticated;
--> statement-breakpoint
grant update (
  display_name, preferences, companion_name, preferred_message_time, support_style, timezone,
  location, onboarding_completed_at, message_time_flexibility, check_ins_enabled,
  check_ins_paused_until, quiet_hours_start_minute, quiet_hours_end_minute, updated_at
) on public.users to authenticated;
--> statement-breakpoint

-- Not even the owner of a table reads around the policies. Two exceptions: legacy sign-up triggers
-- write "users" as its owner, and take_daily_message below writes "daily_usage" as its owner.
alter table public.onboarding force row level security;
--> statement-breakpoint
alter table public.conversations force row level security;
--> statement-breakpoint
alter table public.companion_messages force row level security;
--> statement-breakpoint
alter table public.message_reports force row level security;
--> statement-breakpoint
alter table public.user_context force row level security;
--> statement-breakpoint
alter table public.memory_history force row level security;
--> statement-breakpoint
alter table public.memory_suggestions force row level security;
--> statement-breakpoint
alter table public.forgotten_memories force row level security;
--> statement-breakpoint
alter table public.extraction_logs force row level security;
--> statement-breakpoint
alter table public.scheduled_messages force row level security;
--> statement-breakpoint
alter table public.user_devices force row level security;
--> statement-breakpoint
alter table public.push_notifications force row level security;
--> statement-breakpoint
alter table public.telegram_link_tokens force row level security;
--> statement-breakpoint
alter table public.consents force row level security;
--> statement-breakpoint
alter table public.job_runs force row level security;
--> statement-breakpoint

-- Functions that the app calls as a person and that Supabase's API does not serve.
create schema if not exists private;
--> statement-breakpoint
revoke all on schema private from public;
--> statement-breakpoint
grant usage on schema private to authenticated;
--> statement-breakpoint

-- Takes one message of a person's day and returns how many are taken; null when the limit is
-- reached; a limit of 0 means unlimited. One statement, so that parallel sends cannot overshoot.
create function private.take_daily_message(usage_date date, message_limit integer)
returns integer
language sql
security definer
set search_path = ''
as $$
  insert into public.daily_usage as taken (user_id, usage_date, messages_sent)
  select auth.uid(), take_daily_message.usage_date, 1 where message_limit >= 0
  on conflict (user_id, usage_date) do update
    set messages_sent = coalesce(taken.messages_sent, 0) + 1
    where message_limit = 0 or coalesce(taken.messages_sent, 0) < message_limit
  returning messages_sent
$$;
--> statement-breakpoint
revoke all on function private.take_daily_message(date, integer) from public;
--> statement-breakpoint
grant execute on function private.take_daily_message(date, integer) to authenticated;
