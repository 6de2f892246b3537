import { parseArgs } from 'node:util';
import { z } from 'zod';
import { linesIn } from '@/evals/protocol/lines-in';
import { recallInput } from '@/evals/protocol/recall-lines';
import { recallSession } from '@/evals/protocol/recall-session';
import { startEvalDatabase } from '@/evals/run/eval-database';
import { untilStopped } from '@/evals/run/until-stopped';

// Stores and their items in, then for each query one line out with the ids of what is recalled.
// `--embeddings off` compares words alone.
const { values } = parseArgs({ options: { embeddings: { type: 'string', default: 'local' } } });
const embeddings = z.enum(['off', 'local']).parse(values.embeddings);

await untilStopped(await startEvalDatabase({ model: 'offline', embeddings }), async () => {
  const answer = recallSession();
  for await (const line of linesIn()) {
    const reply = await answer(recallInput.parse(JSON.parse(line)));
    if (reply) process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
});
