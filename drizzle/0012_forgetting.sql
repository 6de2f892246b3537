-- What one of two merged memories was is the past of the one that is left, and forgotten with it.
grant update (memory_id) on public.memory_history to authenticated;
--> statement-breakpoint

-- Forgetting empties these in the transaction in which it forgets; nothing is sent from them.
grant update (title, body, data) on public.push_notifications to authenticated;
