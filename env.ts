import 'server-only';
import { z } from 'zod';

/**
 * Every variable that Morrow reads, validated and named. `npm start` fills in what is missing with
 * its embedded defaults; on a hosting platform the required ones must be set.
 */
const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),

  /** The address people type; links in e-mails and the Origin check use it. */
  SITE_URL: z.url().optional(),
  VERCEL_PROJECT_PRODUCTION_URL: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),

  /** PostgreSQL 15+. Port 6543 is taken for Supabase's transaction pooler: no prepared statements. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),

  SUPABASE_URL: z.url(),
  SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  /** Only for deleting an account. Never leaves the server. */
  SUPABASE_SECRET_KEY: z.string().min(1),
  /** Set by `npm start` when sign-in is the local stand-in: the page then shows the magic link. */
  LOCAL_SIGN_IN: z.stringbool().default(false),
  GOOGLE_SIGN_IN: z.stringbool().default(false),

  /** `provider:model`, see lib/platform/ai/models.ts. Nothing set: the built-in companion answers. */
  MODEL: z.string().optional(),
  MODEL_EXTRACTION: z.string().optional(),
  /** `provider:model` for embeddings; without it the local one, or none: see EMBEDDINGS. */
  MODEL_EMBEDDING: z.string().optional(),
  /** `local`: a small model in a thread of this process. Not set: local, on Vercel off. */
  EMBEDDINGS: z.enum(['off', 'local']).optional(),
  MODEL_BASE_URL: z.url().optional(),
  MODEL_API_KEY: z.string().optional(),
  AI_GATEWAY_API_KEY: z.string().optional(),
  OPENAI_API_KEY: z.string().optional(),
  ANTHROPIC_API_KEY: z.string().optional(),
  GOOGLE_GENERATIVE_AI_API_KEY: z.string().optional(),

  /** A bot of one's own, from @BotFather: people may then be reached, and write, over Telegram. */
  TELEGRAM_BOT_TOKEN: z.string().optional(),
  TELEGRAM_API_URL: z.url().default('https://api.telegram.org'),

  /** For how many check-ins at a time one server asks the model. */
  CHECK_INS_AT_ONCE: z.coerce.number().int().min(1).max(500).default(16),
  /** A mail server, such as smtps://user:password@mail.example.com: people may get check-ins by e-mail. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender's address; by default `morrow@` and the site's name. */
  EMAIL_FROM: z.email().optional(),

  /** The keys of browser notifications; `npm start` makes them once. `npx web-push generate-vapid-keys` */
  VAPID_PUBLIC_KEY: z.string().optional(),
  VAPID_PRIVATE_KEY: z.string().optional(),
  /** One more push service to trust than those of the browsers, by its origin. */
  WEB_PUSH_SERVICE: z.url().optional(),
  /** Of the Expo project whose app the phones run. */
  EXPO_ACCESS_TOKEN: z.string().optional(),
  EXPO_API_URL: z.url().default('https://exp.host'),

  /** A word about the weather in check-ins, for who says where they are. */
  OPENWEATHER_API_KEY: z.string().optional(),
  OPENWEATHER_BASE_URL: z.url().default('https://api.openweathermap.org'),

  /** At least 16 characters; an empty secret is a refusal to start, not an open door. */
  CRON_SECRET: z.string().min(16),
  /** Comma-separated e-mail addresses that may open /admin. */
  ADMIN_EMAILS: z.string().default(''),
  /** Messages a person on the free plan may send in their own day; 0 means unlimited. */
  FREE_DAILY_MESSAGES: z.coerce.number().int().min(0).default(50),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Env = z.infer<typeof schema> & { SITE_URL: string };

let parsed: Env | undefined;

/** The validated environment. Throws one error that names every variable that is missing or wrong. */
export function env(): Env {
  parsed ??= parse(process.env);
  return parsed;
}

function parse(source: NodeJS.ProcessEnv): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(filled);
  if (!result.success) {
    const problems = result.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`);
    throw new Error(`Morrow cannot start, its environment is incomplete:\n${problems.join('\n')}`);
  }
  const { SITE_URL, VERCEL_PROJECT_PRODUCTION_URL: vercel, PORT } = result.data;
  const siteUrl = SITE_URL ?? (vercel ? `https://${vercel}` : `http://localhost:${PORT}`);
  return { ...result.data, SITE_URL: siteUrl.replace(/\/$/, '') };
}
