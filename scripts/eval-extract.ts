import { parseArgs } from 'node:util';
import { extractInput, extractLine } from '@/evals/protocol/extract-lines';
import { inOrder } from '@/evals/protocol/in-order';
import { linesIn } from '@/evals/protocol/lines-in';
import { aNewPerson } from '@/evals/run/a-new-person';
import { converse } from '@/evals/run/converse';
import { startEvalDatabase } from '@/evals/run/eval-database';
import { untilStopped } from '@/evals/run/until-stopped';
import { whatIsHeld } from '@/evals/run/what-is-held';

// One conversation a line in, one line out with what the product holds after its last turn.
const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'offline' },
    'at-once': { type: 'string', default: '4' },
  },
});

await untilStopped(await startEvalDatabase(values), () =>
  inOrder(linesIn(), {
    atOnce: Number(values['at-once']),
    work: async (line) => {
      const input = extractInput.parse(JSON.parse(line));
      const [first] = input.turns;
      const now = new Date(first?.at ?? Date.now());
      const person = await aNewPerson({ timezone: input.timezone, now });
      const after = await converse(person, input);
      return extractLine(input, await whatIsHeld(after, input.timezone));
    },
    emit: (line) => process.stdout.write(`${line}\n`),
  }),
);
