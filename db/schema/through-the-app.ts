import { sql } from 'drizzle-orm';

/** Limits and jobs rest on a person's rows: the app writes them, never Supabase's Data API. */
export const throughTheApp = sql`session_user <> 'authenticator'`;
