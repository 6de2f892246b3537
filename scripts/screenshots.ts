import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type APIRequestContext, chromium } from '@playwright/test';
import { chromium as launchOptions } from '@/e2e/chromium';
import { enter, PASSWORD } from '@/e2e/fixtures/enter';
import { knock } from '@/e2e/fixtures/knock';
import { startProduct } from '@/e2e/fixtures/product';
import { answerSchemas } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';

// `npm run screenshots` takes the picture of the README; `-- --all` takes every page in every look.
const KEPT = ['chat-light'];

const DESK = { width: 1200, height: 850 };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const LOOKS = {
  light: { colorScheme: 'light', viewport: DESK },
  dark: { colorScheme: 'dark', viewport: DESK },
  phone: { colorScheme: 'light', ...PHONE },
  'phone-dark': { colorScheme: 'dark', ...PHONE },
} as const;

type Visit = {
  /** Pages by the name of their picture. */
  pages: Record<string, string>;
  arrive?: (request: APIRequestContext, origin: string) => Promise<unknown>;
};

const VISITS: Visit[] = [
  {
    pages: {
      landing: '/',
      safety: '/safety',
      privacy: '/privacy',
      terms: '/terms',
      gate: '/sign-up',
      'sign-in': '/sign-in',
      'forgot-password': '/forgot-password',
      confirm: '/auth/confirm?token_hash=x&type=magiclink',
      unsubscribe: '/unsubscribe?token=x',
      'not-found': '/nowhere',
    },
  },
  {
    pages: { 'sign-up': '/sign-up' },
    arrive: (request, origin) =>
      knock(request, 'POST', `${origin}/api/account/gate`, { birthDate: '1990-03-04' }),
  },
  {
    pages: Object.fromEntries(
      [...Object.keys(answerSchemas), 'ready'].map((step) => [
        `onboarding-${step}`,
        `/onboarding/${step}`,
      ]),
    ),
    arrive: begin,
  },
  {
    pages: {
      chat: '/chat',
      memories: '/memories',
      'check-ins': '/check-ins',
      settings: '/settings',
    },
    arrive: (request, origin) =>
      knock(request, 'POST', `${origin}/api/account/sign-in`, {
        email: 'maya@example.com',
        password: 'first light',
      }),
  },
  {
    pages: {
      'new-chat': '/chat',
      'new-memories': '/memories',
      'new-check-ins': '/check-ins',
      'new-password': '/new-password',
    },
    arrive: enter,
  },
  {
    pages: { admin: '/admin' },
    arrive: async (request, origin) => {
      const email = 'operator@example.com';
      await knock(request, 'POST', `${origin}/api/account/gate`, { birthDate: '1990-03-04' });
      await knock(request, 'POST', `${origin}/api/account/sign-up`, { email, password: PASSWORD });
      await knock(request, 'POST', `${origin}/api/account/sign-in`, { email, password: PASSWORD });
    },
  },
];

const { all } = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values;
const folder = all ? 'test-results/screenshots' : 'public/screenshots';
mkdirSync(folder, { recursive: true });

const product = await startProduct();
const browser = await chromium.launch(await launchOptions());
try {
  await product.run('seed');
  for (const [look, options] of Object.entries(LOOKS)) {
    for (const visit of VISITS) await photograph(visit, look, options);
  }
} finally {
  await browser.close();
  await product.stop();
}

async function photograph({ pages, arrive }: Visit, look: string, options: object) {
  const wanted = Object.entries(pages).filter(([name]) => all || KEPT.includes(`${name}-${look}`));
  if (wanted.length === 0) return;
  const context = await browser.newContext({
    baseURL: product.url,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    reducedMotion: 'reduce',
    ...options,
  });
  await arrive?.(context.request, product.url);
  const page = await context.newPage();
  for (const [name, address] of wanted) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const file = `${name}-${look}.png`;
    const path = join(folder, file);
    if (all) await page.screenshot({ path, fullPage: !name.includes('chat') });
    // What was said only: the words of the seed are nobody's who would answer here.
    else await page.getByRole('region', { name: strings.chat.conversation }).screenshot({ path });
    console.log(file);
  }
  await context.close();
}

/** Somebody on the last page of onboarding, who may go back to every question. */
async function begin(request: APIRequestContext, origin: string) {
  const email = `${crypto.randomUUID()}@example.com`;
  await knock(request, 'POST', `${origin}/api/account/gate`, { birthDate: '1990-03-04' });
  await knock(request, 'POST', `${origin}/api/account/sign-up`, { email, password: PASSWORD });
  const answers = {
    consent: { granted: true },
    'your-name': { name: 'Ada' },
    'companion-name': { name: 'Wren' },
    'going-on': { going: [{ situation: 'job_search', words: 'An interview at the museum' }] },
    'support-style': { style: 'listener' },
    rhythm: { enabled: true, time: '18:30', flexibility: 'around', timezone: 'Europe/London' },
    boundaries: { topics: ['My ex'] },
    reach: { channel: 'web' },
  } satisfies Record<keyof typeof answerSchemas, object>;
  for (const [step, answer] of Object.entries(answers)) {
    await knock(request, 'PUT', `${origin}/api/onboarding/${step}`, { answer });
  }
}
