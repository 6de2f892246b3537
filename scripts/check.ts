import { runStep } from './run-step';
import { stopSignal } from './services/stop-signal';
import { CHECKS, UNIT_TESTS } from './steps';

// Everything that needs no database and no browser, side by side.
const stop = stopSignal();
const steps = [...CHECKS, UNIT_TESTS];
const results = await Promise.all(steps.map((step) => runStep(step, { stop, isQuiet: true })));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
