type Facts = {
  env: Record<string, string | undefined>;
  siteUrl: string;
  databaseIsEmbedded: boolean;
};

const PLATFORMS = [
  'VERCEL',
  'NETLIFY',
  'FLY_APP_NAME',
  'RAILWAY_ENVIRONMENT',
  'RENDER',
  'AWS_LAMBDA_FUNCTION_NAME',
  'K_SERVICE',
  'KUBERNETES_SERVICE_HOST',
  'DYNO',
];
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '::1', '[::1]'];

/** The local sign-in hands out links without sending mail: it is for one machine and nobody else. */
export function assertLocalAllowed({ env, siteUrl, databaseIsEmbedded }: Facts) {
  const platform = PLATFORMS.find((name) => env[name]);
  const { hostname, origin } = new URL(siteUrl);
  if (env.SUPABASE_URL) throw refusal('SUPABASE_URL is set');
  if (!databaseIsEmbedded) throw refusal('DATABASE_URL is set, so the database is not its own');
  if (platform) throw refusal(`this is a hosting platform (${platform} is set)`);
  if (env.HOST && !LOOPBACK_HOSTS.includes(env.HOST)) {
    throw refusal(`HOST ${env.HOST} lets others in`);
  }
  if (!LOOPBACK.includes(hostname)) throw refusal(`SITE_URL ${origin} is not this machine`);
}

const refusal = (reason: string) =>
  new Error(
    `The local sign-in refuses to run: ${reason}.\n` +
      'Set SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY together with DATABASE_URL.',
  );
