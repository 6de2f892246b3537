import { parseArgs } from 'node:util';
import { extractInput, extractLine, talkOf } from '@/evals/protocol/extract-lines';
import { inOrder } from '@/evals/protocol/in-order';
import { linesIn } from '@/evals/protocol/lines-in';
import { aNewPerson } from '@/evals/run/a-new-person';
import { answerFromRecording } from '@/evals/run/answer-from-recording';
import { converse } from '@/evals/run/converse';
import { startEvalDatabase } from '@/evals/run/eval-database';
import { untilStopped } from '@/evals/run/until-stopped';
import { whatIsHeld } from '@/evals/run/what-is-held';

// One conversation a line in, one line out with what the product holds after its last turn.
const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'offline' },
    record: { type: 'string' },
    replay: { type: 'string' },
    'at-once': { type: 'string', default: '4' },
  },
});

answerFromRecording(values);
await untilStopped(await startEvalDatabase(values), () =>
  inOrder(linesIn(), {
    atOnce: Number(values['at-once']),
    work: async (line) => {
      const input = extractInput.parse(JSON.parse(line));
      const talk = talkOf(input);
      const now = new Date(talk.turns[0]?.at ?? Date.now());
      const { after, drops } = await converse(
        await aNewPerson({ timezone: talk.timezone, now }),
        talk,
      );
      return extractLine(input.id, await whatIsHeld(after, talk.timezone), drops);
    },
    emit: (line) => process.stdout.write(`${line}\n`),
  }),
);
