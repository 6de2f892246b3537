DROP INDEX "deliveries_due";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "priority" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "push_notifications_open" ON "push_notifications" USING btree ("sent_at","id") WHERE status = 'sent' and expo_receipt_id is not null;--> statement-breakpoint
-- Where a token stands at several devices, it is the last one's.
update user_devices set push_token = null, is_active = false where id in (
  select id from (
    select id, row_number() over (
      partition by push_token order by push_token_updated_at desc nulls last, id
    ) as n
    from user_devices where push_token is not null
  ) as holders where n > 1
);--> statement-breakpoint
CREATE UNIQUE INDEX "user_devices_push_token" ON "user_devices" USING btree (md5("push_token"));--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("channel","priority","due_at") WHERE outcome = 'waiting';