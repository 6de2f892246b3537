import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from '@playwright/test';
import { chromium } from '@/e2e/chromium';
import { type Product, startProduct } from '@/e2e/fixtures/product';

// `npm run screenshots` takes the picture of the README; `-- --all` takes every page in every look.
const README = { folder: 'public/screenshots', paths: ['/chat'], looks: ['light'] as const };
const ALL = {
  folder: 'test-results/screenshots',
  paths: ['/', '/sign-up', '/sign-in', '/safety', '/chat', '/memories', '/check-ins', '/settings'],
  looks: ['light', 'dark', 'phone'] as const,
};
const LOOKS = {
  light: { colorScheme: 'light', viewport: { width: 1200, height: 850 } },
  dark: { colorScheme: 'dark', viewport: { width: 1200, height: 850 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
} as const;
const MAYA = { email: 'maya@example.com', password: 'first light' };

const { folder, paths, looks } = process.argv.includes('--all') ? ALL : README;
mkdirSync(folder, { recursive: true });
const product = await startProduct();
const browser = await playwright.launch(await chromium());
try {
  await product.run('seed');
  for (const look of looks) await takeAll(browser, product, look);
} finally {
  await browser.close();
  await product.stop();
}

async function takeAll(browser: Browser, { url }: Product, look: keyof typeof LOOKS) {
  const zone = { timezoneId: 'America/Los_Angeles', reducedMotion: 'reduce' } as const;
  const visitor = await browser.newContext({ baseURL: url, ...zone, ...LOOKS[look] });
  const maya = await browser.newContext({ baseURL: url, ...zone, ...LOOKS[look] });
  await maya.request.post('/api/account/sign-in', { data: MAYA, headers: { origin: url } });
  for (const path of paths) {
    const isPublic = /^\/($|s)/.test(path) && path !== '/settings';
    const page = await (isPublic ? visitor : maya).newPage();
    await page.goto(path, { waitUntil: 'networkidle' });
    const file = join(folder, `${path.slice(1) || 'landing'}-${look}.png`);
    await page.screenshot({ path: file });
    console.log(file);
    await page.close();
  }
  await Promise.all([visitor.close(), maya.close()]);
}
