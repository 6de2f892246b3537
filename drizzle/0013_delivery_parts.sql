DROP INDEX "deliveries_at_most_once";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "part" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_at_most_once" ON "deliveries" USING btree ("message_id","part") WHERE outcome <> 'failed';