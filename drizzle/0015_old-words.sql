-- What is written today leaves fewer words behind than it did: rows from before are made alike.
-- Row security holds even for the owner, who would find none of them.
alter table public.memory_suggestions no force row level security;
--> statement-breakpoint
alter table public.memory_history no force row level security;
--> statement-breakpoint

-- An answered suggestion keeps its fingerprint, and no words.
update public.memory_suggestions set candidate = '{}'
where answered_at is not null and candidate <> '{}';
--> statement-breakpoint

-- What one of two merged memories was is the past of the one that is left. The line of its end names
-- itself, and comes right after the line of the other in the same night; that one may have been
-- merged in its turn.
with recursive merged as (
  select ended.user_id, ended.memory_id as gone, other.memory_id as kept
  from public.memory_history ended
  cross join lateral (
    select memory_id from public.memory_history
    where user_id = ended.user_id and operation = 'MERGE'
      and created_at = ended.created_at and seq < ended.seq
    order by seq desc limit 1
  ) other
  where ended.operation = 'MERGE' and ended.after is null
    and ended.before ->> 'id' = ended.memory_id::text
    and other.memory_id <> ended.memory_id
    and not exists (select from public.user_context where id = ended.memory_id)
),
chained as (
  select user_id, gone, kept from merged
  union
  select chained.user_id, chained.gone, merged.kept
  from chained join merged on merged.user_id = chained.user_id and merged.gone = chained.kept
)
update public.memory_history line set memory_id = chained.kept
from chained
where line.user_id = chained.user_id and line.memory_id = chained.gone
  and not exists (select from merged where merged.gone = chained.kept);
--> statement-breakpoint

-- What is forgotten has no words.
update public.memory_history line set before = null, after = null
where (before is not null or after is not null)
  and exists (
    select from public.memory_history
    where user_id = line.user_id and memory_id = line.memory_id and operation = 'FORGET'
  )
  and not exists (select from public.user_context where id = line.memory_id);
--> statement-breakpoint

alter table public.memory_suggestions force row level security;
--> statement-breakpoint
alter table public.memory_history force row level security;
