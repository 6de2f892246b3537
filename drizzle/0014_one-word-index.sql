DROP INDEX "companion_messages_search";--> statement-breakpoint
DROP INDEX "user_context_search";--> statement-breakpoint
ALTER TABLE "companion_messages" DROP COLUMN "search";--> statement-breakpoint
ALTER TABLE "user_context" DROP COLUMN "search";