import { type Result, runStep } from './run-step';
import { stopSignal } from './services/stop-signal';
import { ALL_TESTS, BUILD, CHECKS, STORIES, type Step } from './steps';

// Everything: what is cheap first, the browser last. The last line says how it went.
const stop = stopSignal();
const results: Result[] = [];

const run = async (step: Step, isQuiet: boolean) => {
  if (!stop.aborted) results.push(await runStep(step, { stop, isQuiet }));
};

await Promise.all(CHECKS.map((step) => run(step, true)));
await run(ALL_TESTS, false);
await run(BUILD, true);
await run(STORIES, false);

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || stop.aborted ? 1 : 0;
