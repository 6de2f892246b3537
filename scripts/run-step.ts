import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Step } from './steps';

export type Result = { passed: number; failed: number };

type Options = { stop: AbortSignal; isQuiet: boolean };

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number() })
  .transform((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));

const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
  .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }));

/** Runs one step of the checks. A quiet one shows what it printed only if it failed. */
export async function runStep(step: Step, options: Options): Promise<Result> {
  const began = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  if (!options.isQuiet) console.log(`\n— ${step.name}`);
  let printed = '';
  let isOk = true;
  for (const command of step.commands) {
    const result = await runCommand(command, step, options);
    printed += result.printed;
    isOk &&= result.isOk;
    if (!isOk) break;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${isOk ? '✓' : '✗'} ${step.name} (${seconds} s)`);
  if (!isOk && printed) console.log(printed);
  return counted(step, isOk);
}

function runCommand([name = '', ...args]: string[], step: Step, { stop, isQuiet }: Options) {
  const program = name === 'node' ? process.execPath : join('node_modules/.bin', name);
  const child = spawn(program, args, {
    env: { ...process.env, ...step.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
  });
  const end = () => child.kill('SIGTERM');
  stop.addEventListener('abort', end);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise<{ isOk: boolean; printed: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      stop.removeEventListener('abort', end);
      resolve({ isOk: code === 0, printed });
    });
  });
}

/** The tests of a step, or the step as a whole where it has none. */
function counted({ report }: Step, isOk: boolean): Result {
  if (!report) return isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = readReport(report);
  // A file that does not load fails no test, but the run.
  return { passed, failed: isOk ? failed : Math.max(1, failed) };
}

function readReport(file: string): Result {
  try {
    return z.union([vitestReport, playwrightReport]).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
