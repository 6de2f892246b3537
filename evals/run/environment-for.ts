/** The environment of a Morrow that works on this database and signs nobody in. */
export function environmentFor({
  url,
  ownerUrl,
  model,
  embeddings = 'off',
}: Record<'url' | 'ownerUrl' | 'model', string> & { embeddings?: 'off' | 'local' }) {
  const chosen = model === 'offline' ? '' : model;
  return {
    DATABASE_URL: url,
    DIRECT_DATABASE_URL: ownerUrl,
    MODEL: chosen,
    MODEL_EXTRACTION: chosen,
    MODEL_EMBEDDING: '',
    EMBEDDINGS: embeddings,
    ...(chosen === '' && { MODEL_BASE_URL: '' }),
    // Nobody listens on port 9: nothing here signs in.
    SUPABASE_URL: 'http://127.0.0.1:9',
    SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_evals',
    SUPABASE_SECRET_KEY: 'sb_secret_evals',
    CRON_SECRET: 'the-cron-secret-of-the-evals',
    SITE_URL: 'http://localhost:3000',
    // Standard output belongs to what is measured.
    LOG_LEVEL: 'silent',
  };
}
