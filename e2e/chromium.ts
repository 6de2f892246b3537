import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import manifest from '../package.json' with { type: 'json' };

/**
 * How to launch Chromium on a machine that has none. On Linux it comes out of an npm package,
 * with the system libraries that a bare server lacks; elsewhere the installed Chrome is used.
 */
export async function chromium(): Promise<LaunchOptions> {
  if (process.platform !== 'linux') return { channel: 'chrome' };
  const before = { ...process.env };
  // It unpacks into the temporary folder and reuses what lies there, whichever version that was.
  const folder = join(
    tmpdir(),
    `morrow-chromium-${manifest.devDependencies['@sparticuz/chromium']}`,
  );
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    // Its libraries are for the browser alone, not for the servers that the tests start.
    return { executablePath, env: definedOnly({ ...process.env, TMPDIR: before.TMPDIR }) };
  } finally {
    process.env = before;
  }
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
