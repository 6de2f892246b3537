type Variables = Record<string, string | undefined>;

/** Whether somebody brings a database and sign-in of their own; half of that is a mistake. */
export function isConfigured({ DATABASE_URL, SUPABASE_URL }: Variables = process.env) {
  if (Boolean(DATABASE_URL) === Boolean(SUPABASE_URL)) return Boolean(DATABASE_URL);
  const [set, missing] = DATABASE_URL
    ? ['DATABASE_URL', 'SUPABASE_URL']
    : ['SUPABASE_URL', 'DATABASE_URL'];
  throw new Error(
    `${set} is set but ${missing} is not: accounts and data have to live in one place.\n` +
      'Set both, or neither for the embedded database with its local sign-in.',
  );
}
